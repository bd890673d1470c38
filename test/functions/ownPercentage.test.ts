import { borrowingBase } from '../../src/functions/catalogue/borrowingBase';
import { compareQuotes } from '../../src/functions/catalogue/compareQuotes';
import { coveragePlan } from '../../src/functions/catalogue/coveragePlan';
import { coverValue } from '../../src/functions/catalogue/coverValue';
import { creditTerms } from '../../src/functions/catalogue/creditTerms';
import { explain } from '../../src/functions/catalogue/explain';
import { indemnity } from '../../src/functions/catalogue/indemnity';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import { lossContributions } from '../../src/functions/catalogue/lossContributions';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import { stressTest } from '../../src/functions/catalogue/stressTest';
import { technicalPremium } from '../../src/functions/catalogue/technicalPremium';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';

/** Half of what Hill owes is insured, of Dale what the policy says, of Moor more than it says. */
const shares = [0.5, 0.9, 0.95];
const customers = [
  ['Customer', 'Insured percentage', 'PD', 'LGD', 'Exposure', 'Credit limit', 'Annual sales', 'Terms'],
  ['Hill', 0.5, 0.02, 1, 100_000, 100_000, 600_000, 60],
  ['Dale', '', 0.02, 1, 100_000, 100_000, 600_000, 60],
  ['Moor', '95%', 0.02, 1, 100_000, 100_000, 600_000, 60],
];
const ledger = [
  ['Customer', 'Amount', 'Invoice date', 'Due date'],
  ...['Hill', 'Dale', 'Moor'].map((id) => [id, 100_000, '2025-06-01', '2025-08-01']),
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
const paid = shares.map((share) => expect.closeTo(share * 100_000, 6) as number);
/** 0.02 × 100,000 × (50 % + 90 % + 95 %). */
const expected = 0.02 * 100_000 * (0.5 + 0.9 + 0.95);

describe('an insured percentage beside a customer stands in place of the policy’s', () => {
  test('in INDEMNITY, of invoices and of stated losses', async () => {
    expect(down(await invoke(indemnity, [ledger, terms(), customers, asOf]), 'Indemnity')).toEqual(paid);
    const losses = [['Customer', 'Loss'], ...['Hill', 'Dale', 'Moor'].map((id) => [id, 50_000])];
    expect(down(await invoke(indemnity, [losses, terms(), customers]), 'Indemnity')).toEqual([25_000, 45_000, 47_500]);
  });

  test('in INDEMNITYIFFAILS, with a ledger and without', async () => {
    expect(down(await invoke(indemnityIfFails, [customers, terms(), ledger, asOf]), 'Indemnity').slice(0, 3)).toEqual(
      paid,
    );
    const usual = (600_000 * 60) / 365;
    expect(down(await invoke(indemnityIfFails, [customers, terms(), null, asOf]), 'Indemnity').slice(0, 3)).toEqual(
      shares.map((share) => expect.closeTo(share * usual, 6)),
    );
  });

  test('in the year of the whole book: losses, contributions, stress', async () => {
    const loss = lineOf(await invoke(lossDistribution, [customers, terms()]), 'Expected loss');
    expect([loss[2], loss[3]]).toEqual([expect.closeTo(6_000 - expected, 4), expect.closeTo(expected, 4)]);
    const parts = down(await invoke(lossContributions, [customers, terms()]), 'Expected loss') as readonly number[];
    shares.forEach((share, at) => expect(parts[at]).toBeCloseTo(2_000 * (1 - share), 4));
    const stressed = await invoke(stressTest, [customers, 1e6, 1e6, terms()]);
    expect(lineOf(stressed, 'Hill fails')[2]).toBeCloseTo(50_000, 6);
    expect(lineOf(stressed, 'Moor fails')[2]).toBeCloseTo(5_000, 6);
  });

  test('in premium, worth and quotes', async () => {
    expect(lineOf(await invoke(technicalPremium, [customers, terms()]), 'Expected indemnity')[2]).toBeCloseTo(
      expected,
      4,
    );
    const priced = terms(['Premium rate', 0.003]);
    expect(lineOf(await invoke(coverValue, [customers, priced]), 'Expected indemnity')[1]).toBeCloseTo(expected, 4);
    const quotes = priced.map(([term, value]) => [term, value, value]);
    const quoted = await invoke(compareQuotes, [customers, [['Term', 'One', 'Other'], ...quotes]]);
    expect(lineOf(quoted, 'Expected indemnity')[1]).toBeCloseTo(expected, 4);
  });

  test('in COVERAGEPLAN, and a plan that stands beside the customers is none', async () => {
    const plan = await invoke(coveragePlan, [customers, 'whole turnover', null, terms()]);
    expect(down(plan, 'Insured percentage')).toEqual(shares);
    const without = customers.map((row) => row.filter((_, at) => at !== 1));
    const selected = await invoke(coveragePlan, [without, 'whole turnover', null, terms(['Credit limit', 100_000])]);
    const beside = without.map((row, at) => [
      ...row,
      ...selected[at]!.map((cell, place) => (at > 0 && place === 1 ? 0.3 : cell)),
    ]);
    expect(lineOf(await invoke(lossDistribution, [beside, terms()]), 'Expected loss')[3]).toBeCloseTo(5_400, 4);
  });

  test('in CREDITTERMS and BORROWINGBASE', async () => {
    const weighed = [
      ['Margin', 0.2],
      ['Funding rate', 0.05],
    ];
    const advised = await invoke(creditTerms, [customers, null, terms(['Premium rate', 0.003]), weighed]);
    const [hill, dale, moor] = down(advised, 'Expected loss') as readonly number[];
    expect([hill! / dale!, moor! / dale!]).toEqual([expect.closeTo(5, 6), expect.closeTo(0.5, 6)]);
    const rules = [
      ['Advance rate now', '80%'],
      ['Past due after', 400],
      ['Insured cap', 'limit × percentage'],
    ];
    const base = await invoke(borrowingBase, [ledger, rules, asOf, customers, terms()]);
    expect(lineOf(base, 'of it insured')[1]).toBeCloseTo(235_000, 6);
  });

  test('EXPLAIN names the cell and shows the step', async () => {
    const why = await invoke(explain, [[['INDEMNITY']], [[2]], [[2]], null, ledger, terms(), customers, [[asOf]]]);
    const told = why.map((row) => row.join(' | ')).join('\n');
    expect(told).toMatch(/Insured percentage: .*100000.*50000/);
  });
});

test('a subsidiary has the percentage of the parent whose limit it shares, unless it has one of its own', async () => {
  const group = [
    ['Customer', 'Parent', 'Insured percentage', 'Credit limit'],
    ['Hill', '', 0.6, 900_000],
    ['Dale', 'Hill', '', ''],
    ['Moor', 'Hill', 0.7, ''],
  ];
  expect(down(await invoke(indemnity, [ledger, terms(), group, asOf]), 'Indemnity')).toEqual([60_000, 60_000, 70_000]);
});

test('a cause of loss that is paid to less is paid to less, and no more than the customer’s own', async () => {
  const causes = terms(['Covers', 'insolvency 90%, default 70%']);
  expect(down(await invoke(indemnity, [ledger, causes, customers, asOf]), 'Indemnity')).toEqual([
    50_000, 70_000, 70_000,
  ]);
  // Of all defaults 40 % are insolvencies: 0.5; 0.4 × 0.9 + 0.6 × 0.7; the same.
  const loss = lineOf(await invoke(lossDistribution, [customers, causes]), 'Expected loss');
  expect(loss[3]).toBeCloseTo(2_000 * (0.5 + 0.78 + 0.78), 4);
});

test.each<[string, readonly (readonly unknown[])[], string]>([
  [
    'an excess of loss pays in full',
    [
      ['Wording', 'excess of loss'],
      ['Aggregate first loss', 10_000],
      ['Waiting period', 180],
    ],
    'expected 100% or nothing, found 50%',
  ],
  [
    'beside 100% of the policy the count of a first loss makes a difference',
    [
      ['Insured percentage', 1],
      ['Aggregate first loss', 10_000],
      ['Waiting period', 180],
    ],
    '"First loss counted": needed',
  ],
])('%s', async (_, policy, sentence) => {
  await expect(invoke(indemnity, [ledger, policy, customers, asOf])).rejects.toThrow(sentence);
  await expect(invoke(lossDistribution, [customers, policy])).rejects.toThrow(sentence);
});

test('after the yearly first loss percentages that differ depend on the order of losses: the year refuses them', async () => {
  const policy = terms(['Aggregate first loss', 10_000], ['First loss counted', 'before percentage']);
  await expect(invoke(lossDistribution, [customers, policy])).rejects.toThrow(
    '"Insured percentage": this percentage is taken after the yearly first loss',
  );
  const alike = customers.map((row, at) => (at === 0 ? row : row.with(1, 0.9)));
  await expect(invoke(lossDistribution, [alike, policy])).resolves.toBeDefined();
});

test('in Chinese, and a percentage that is none', async () => {
  const chinese = [
    ['客户', '赔偿比例', '信用限额'],
    ['Hill', '50%', 100_000],
  ];
  const policy = [
    ['赔偿比例', 0.9],
    ['等待期', 180],
    ['承保增值税', '是'],
  ];
  const answer = await invoke(indemnity, [[['客户', '金额', '开票日期', '到期日'], ledger[1]!], policy, chinese, asOf]);
  expect(answer[1]![1]).toBe(50_000);
  const odd = customers.map((row, at) => (at === 1 ? row.with(1, 90) : row));
  await expect(invoke(lossDistribution, [odd, terms()])).rejects.toThrow(
    'Customers row 2, "Insured percentage": expected 90% or 0.9, found "90"',
  );
});
