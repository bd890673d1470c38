import { borrowingBase } from '../../src/functions/catalogue/borrowingBase';
import { coveragePlan } from '../../src/functions/catalogue/coveragePlan';
import { creditLimitAdvice } from '../../src/functions/catalogue/creditLimitAdvice';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { creditTerms } from '../../src/functions/catalogue/creditTerms';
import { indemnity } from '../../src/functions/catalogue/indemnity';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import { limitUse } from '../../src/functions/catalogue/limitUse';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import { stressTest } from '../../src/functions/catalogue/stressTest';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';

/** A town, a sister firm and a firm of others; each owes 100,000 and has a limit of as much. */
const customers = [
  ['Customer', 'Kind of buyer', 'PD', 'LGD', 'Exposure', 'Credit limit', 'Annual sales', 'Terms'],
  ['Town', 'public buyer', 0.02, 1, 100_000, 100_000, 600_000, 60],
  ['Sister', 'affiliate', 0.02, 1, 100_000, 100_000, 600_000, 60],
  ['Other', '', 0.02, 1, 100_000, 100_000, 600_000, 60],
];
const ledger = [
  ['Customer', 'Amount', 'Invoice date', 'Due date'],
  ...['Town', 'Sister', 'Other'].map((id) => [id, 100_000, '2025-06-01', '2025-08-01']),
];
const terms = (...more: readonly (readonly unknown[])[]) => [
  ['Insured percentage', 0.9],
  ['Waiting period', 180],
  ['VAT insured', 'yes'],
  ...more,
];
const asOf = '2026-06-30';
const down = (answer: Answer, heading: string) =>
  answer.slice(1).map((row) => row[answer[0]!.indexOf(heading)]) as readonly unknown[];
const lineOf = (answer: Answer, name: string) => answer.find(([first]) => String(first).startsWith(name))!;
const publicToo = ['Also covered', 'public buyer'];

describe('public buyers and affiliates, said in a customers column, are not insured where the policy does not say that they are', () => {
  test('by INDEMNITY, whoever wrote the invoices, as where the invoice itself says it', async () => {
    const answer = await invoke(indemnity, [ledger, terms(), customers, asOf]);
    expect(down(answer, 'Indemnity')).toEqual([0, 0, 90_000]);
    expect(down(answer, 'Note').slice(0, 2)).toEqual([
      'Sales of the kind "public buyer" are not insured.',
      'Sales of the kind "affiliate" are not insured.',
    ]);
    expect(down(await invoke(indemnity, [ledger, terms(publicToo), customers, asOf]), 'Indemnity')).toEqual([
      90_000, 0, 90_000,
    ]);
  });

  test('by INDEMNITY of stated losses', async () => {
    const losses = [
      ['Customer', 'Loss'],
      ['Sister', 50_000],
      ['Other', 50_000],
    ];
    const answer = await invoke(indemnity, [losses, terms(), customers]);
    expect(down(answer, 'Indemnity')).toEqual([0, 45_000]);
    expect(down(answer, 'Note')[0]).toBe('Sales of the kind "affiliate" are not insured.');
  });

  test('by INDEMNITYIFFAILS, with a ledger and without', async () => {
    for (const book of [ledger, null]) {
      const answer = await invoke(indemnityIfFails, [customers, terms(), book, asOf]);
      expect(down(answer, 'Indemnity').slice(0, 2)).toEqual([0, 0]);
      expect(down(answer, 'Indemnity')[2]).toBeGreaterThan(80_000);
      expect(down(answer, 'Note')[0]).toContain('"public buyer" are not insured');
    }
  });

  test('by LIMITUSE: the limit covers nothing, and says why', async () => {
    const answer = await invoke(limitUse, [customers, ledger, asOf, terms(publicToo)]);
    expect(down(answer, 'Limit')).toEqual([100_000, 0, 100_000]);
    expect(JSON.stringify(answer[2])).toContain('not insured: affiliate');
  });

  test('by the year of the whole book, which names them in a line: 0.02 × 90,000 is what is paid', async () => {
    const answer = await invoke(lossDistribution, [customers, terms()]);
    expect(lineOf(answer, 'Expected loss')[3]).toBeCloseTo(1_800, 4);
    expect(answer.map(([name]) => name)).toContain(
      '2 customers owing 200,000 are not insured for what they are: public buyer, affiliate',
    );
    expect(lineOf(await invoke(lossDistribution, [customers, terms(publicToo)]), 'Expected loss')[3]).toBeCloseTo(
      3_600,
      4,
    );
    const stressed = await invoke(stressTest, [customers, 1e6, 1e6, terms()]);
    expect(lineOf(stressed, 'Town fails')[2]).toBe(100_000);
    expect(lineOf(stressed, 'Other fails')[2]).toBe(10_000);
  });

  test('by COVERAGEPLAN, with the reason', async () => {
    const answer = await invoke(coveragePlan, [customers, 'whole turnover', null, terms()]);
    expect(down(answer, 'Insure?')).toEqual(['no', 'no', 'yes']);
    expect(down(answer, 'Reason')[0]).toBe('not insured under this policy: public buyer');
  });

  test('by CREDITTERMS and CREDITLIMITADVICE: such a limit is no cover', async () => {
    const weighed = [
      ['Margin', 0.2],
      ['Funding rate', 0.05],
    ];
    const advised = await invoke(creditTerms, [customers, null, terms(['Premium rate', 0.003]), weighed]);
    const [town, , other] = down(advised, 'Expected loss') as readonly number[];
    expect(town).toBeGreaterThan(other! * 5);
    const limits = await invoke(creditLimitAdvice, [customers, [['Insured only', 'yes']], null, terms()]);
    // What 600,000 a year at 60 days needs.
    expect(limits.slice(1, 4).map((row) => row[0])).toEqual([0, 0, expect.closeTo((600_000 * 60) / 365, 6)]);
  });

  test('by BORROWINGBASE: nothing is lent on an affiliate', async () => {
    const rules = [['Advance rate now', '80%']];
    const answer = await invoke(borrowingBase, [ledger, [...rules, ['Past due after', 400]], asOf, customers, terms()]);
    expect(lineOf(answer, 'Less: affiliates')[1]).toBe(100_000);
  });

  test('CREDITRISK says what they are', async () => {
    const answer = await invoke(creditRisk, [customers.map((row) => row.slice(0, 2)), ledger, asOf]);
    expect(down(answer, 'Main reason')[0]).toContain(
      'Public buyer: usually not insured (the policy’s Also covered decides)',
    );
    expect(down(answer, 'Main reason')[2]).not.toContain('usually not insured');
  });
});

test('in Chinese, several kinds in one cell, and a word that is none', async () => {
  const chinese = [
    ['客户', '买方类别', '信用限额'],
    ['Town', '公共买方、信用证', 100_000],
  ];
  const answer = await invoke(indemnity, [
    [['客户', '金额', '开票日期', '到期日'], ledger[1]!],
    [
      ['赔偿比例', 0.9],
      ['等待期', 180],
    ],
    chinese,
    asOf,
  ]);
  expect(answer[1]!.slice(1, 4)).toEqual([0, 100_000, '“公共买方”类销售不在承保范围内。']);
  const odd = [
    ['Customer', 'Kind of buyer', 'PD', 'LGD', 'Exposure'],
    ['Town', 'wholesale', 0.02, 1, 100_000],
  ];
  await expect(invoke(lossDistribution, [odd])).rejects.toThrow(
    'Customers row 2, "Kind of buyer": expected public buyer',
  );
});

test('a customer taken from a ledger is what its invoices say of the buyer', async () => {
  const told = ledger.map((row, at) => [...row, ['Kind of sale', 'public buyer', 'letter of credit', ''][at]]);
  const stressed = await invoke(stressTest, [told, 1e6, 1e6, terms(['Credit limit', 100_000])]);
  expect(lineOf(stressed, 'Town fails')[2]).toBeCloseTo(lineOf(stressed, 'Town fails')[1] as number, 6);
  expect(lineOf(stressed, 'Sister fails')[2]).toBeLessThan((lineOf(stressed, 'Sister fails')[1] as number) / 2);
});
