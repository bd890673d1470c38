import { Problem } from '../../src/engine/problem';
import { compareQuotes } from '../../src/functions/catalogue/compareQuotes';
import { coveragePlan } from '../../src/functions/catalogue/coveragePlan';
import { coverValue } from '../../src/functions/catalogue/coverValue';
import { creditTerms } from '../../src/functions/catalogue/creditTerms';
import { indemnity } from '../../src/functions/catalogue/indemnity';
import { indemnityIfFails } from '../../src/functions/catalogue/indemnityIfFails';
import { indemnitySteps } from '../../src/functions/catalogue/indemnitySteps';
import { indemnitySummary } from '../../src/functions/catalogue/indemnitySummary';
import { limitUse } from '../../src/functions/catalogue/limitUse';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import { stressTest } from '../../src/functions/catalogue/stressTest';
import { technicalPremium } from '../../src/functions/catalogue/technicalPremium';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';

/** A has a limit, B and C have none on file, D was refused, E is in the ledger only. Each owes 150,000 for seven months. */
const names = ['A', 'B', 'C', 'D', 'E'];
const customers = [
  ['Customer', 'Credit limit'],
  ['A', 100_000],
  ['B', ''],
  ['C', 0],
  ['D', 'nil'],
];
const ledger = [['Customer', 'Amount', 'Due date'], ...names.map((name) => [name, 150_000, '2025-11-30'])];
const terms = (...more: readonly (readonly unknown[])[]) => [
  ['Insured percentage', '90%'],
  ['Waiting period', '180 days'],
  ['VAT insured', 'yes'],
  ...more,
];
const asOf = '2026-06-30';
const down = (answer: Answer, heading: string) =>
  answer.slice(1).map((row) => row[answer[0]!.indexOf(heading)]) as readonly unknown[];
const paid = async (policy: unknown, register: unknown = customers) =>
  down(await invoke(indemnity, [ledger, policy, register, asOf]), 'Indemnity');

describe('beside others who have a limit', () => {
  test('blank, 0 and not listed are no cover like nil, each with its reason', async () => {
    const answer = await invoke(indemnity, [ledger, terms(), customers, asOf]);
    expect(down(answer, 'Indemnity')).toEqual([90_000, 0, 0, 0, 0]);
    expect(down(answer, 'Retained')).toEqual([60_000, 150_000, 150_000, 150_000, 150_000]);
    const without = 'No limit for this customer: not covered without one.';
    expect(down(answer, 'Note').slice(1)).toEqual([
      without,
      without,
      'No cover for this customer (nil limit).',
      without,
    ]);
  });

  test.each(['零限额', '拒保', '不予承保', '已撤销', '撤销', '无额度', 'refused', 'declined', 'withdrawn', 'nil'])(
    '“%s” is a decision: it ends the discretionary limit too',
    async (word) => {
      const register = [
        ['Customer', 'Credit limit'],
        ['A', word],
        ['B', ''],
      ];
      expect((await paid(terms(['Discretionary limit', 20_000]), register)).slice(0, 2)).toEqual([0, 18_000]);
    },
  );

  test('a discretionary limit covers those without, not the refused one; nil ends it, and a limit for all comes before it', async () => {
    expect(await paid(terms(['Discretionary limit', 20_000]))).toEqual([90_000, 18_000, 18_000, 0, 18_000]);
    expect(await paid(terms(['Discretionary limit', 'nil']))).toEqual([90_000, 0, 0, 0, 0]);
    expect(await paid(terms(['Credit limit', 50_000], ['Discretionary limit', 20_000]))).toEqual([
      90_000, 45_000, 45_000, 0, 45_000,
    ]);
  });

  test('one refused customer, or a limit beside the invoices, is enough', async () => {
    const refused = [
      ['客户', '信用限额'],
      ['D', '零限额'],
    ];
    expect(await paid(terms(), refused)).toEqual([0, 0, 0, 0, 0]);
    const [headings, ...rows] = ledger;
    const limits = [[...headings!, 'Credit limit'], ...rows.map((row, at) => [...row, at === 0 ? 100_000 : ''])];
    expect(down(await invoke(indemnity, [limits, terms(), null, asOf]), 'Indemnity')).toEqual([90_000, 0, 0, 0, 0]);
  });

  test('“Without a limit” says otherwise, in either language', async () => {
    expect(await paid(terms(['Without a limit', 'uncapped']))).toEqual([90_000, 135_000, 135_000, 0, 135_000]);
    expect(await paid(terms(['未批限额', '不承保'], ['Discretionary limit', 20_000]))).toEqual([90_000, 0, 0, 0, 0]);
    await expect(paid(terms(['Without a limit', 'discretionary']))).rejects.toThrow(
      '"Discretionary limit": needed: customers without a limit are to have it',
    );
  });

  test('a row of which the limit cannot be read has one too: the others are not covered whole', async () => {
    const unread = [
      ['Customer', 'Credit limit'],
      ['A', 'soon'],
      ['B', ''],
    ];
    const [a, b] = await paid(terms(), unread);
    expect(a).toBeInstanceOf(Problem);
    expect(b).toBe(0);
  });

  test('a mistyped name has no cover', async () => {
    const typed = [
      ['Customer', 'Amount', 'Due date'],
      ['A Ltd.', 150_000, '2025-11-30'],
    ];
    expect(down(await invoke(indemnity, [typed, terms(), customers, asOf]), 'Indemnity')).toEqual([0]);
  });
});

test('where nobody has a limit nothing is cut, and the note says so', async () => {
  const answer = await invoke(indemnity, [ledger, terms(), [['Customer'], ['A']], asOf]);
  expect(down(answer, 'Indemnity')).toEqual([135_000, 135_000, 135_000, 135_000, 135_000]);
  expect(new Set(down(answer, 'Note'))).toEqual(new Set(['No limit given.']));
});

test('the summary, the steps, the failure of one and the use of limits are of one mind with it', async () => {
  const summary = await invoke(indemnitySummary, [ledger, terms(), customers, asOf]);
  expect(down(summary, 'Indemnity').at(-1)).toBe(90_000);
  const steps = await invoke(indemnitySteps, [ledger, terms(), customers, asOf]);
  expect(new Set(down(steps, 'Customer'))).toEqual(new Set(['A']));
  const fails = await invoke(indemnityIfFails, [customers, terms(), ledger, asOf]);
  expect(down(fails, 'Indemnity')).toEqual([90_000, 0, 0, 0]);
  expect(down(fails, 'Note')[1]).toContain('No limit for this customer');
  const use = await invoke(limitUse, [customers, ledger, asOf]);
  expect(down(use, 'Uninsured share')).toEqual([1 / 3, 1, 1, 1]);
  expect(down(use, 'Limit source')).toEqual([
    // E is in the ledger only: it is in no row, and the first says so.
    'approved; Left out: 1 customer owing 150,000 is not in the customers range: E',
    'no limit: not covered',
    'no limit: not covered',
    'refused',
  ]);
});

test('the failure of one without a ledger, too', async () => {
  const book = [
    ['Customer', 'Credit limit', 'Annual sales', 'Terms'],
    ['A', 100_000, 730_000, 60],
    ['B', '', 730_000, 60],
  ];
  expect(down(await invoke(indemnityIfFails, [book, terms()]), 'Indemnity')).toEqual([90_000, 0]);
  const tooLong = [...book, ['C', '', 730_000, 180]];
  const policy = terms(['Maximum payment term', '120 days']);
  expect(down(await invoke(indemnityIfFails, [tooLong, policy]), 'Indemnity')).toEqual([90_000, 0, 0]);
  const nobody = tooLong.map(([name, , ...rest]) => [name, ...rest]);
  // Terms that are too long are no limit: B is covered whole where nobody has one.
  expect(down(await invoke(indemnityIfFails, [nobody, policy]), 'Indemnity')).toEqual([108_000, 108_000, 0]);
});

/** Four alike but for their limits, each owing 1,000 and failing with 10 %. Only A is covered, 90 of its expected 100. */
const book = [
  ['Customer', 'PD', 'LGD', 'Exposure', 'Annual sales', 'Credit limit'],
  ['A', 0.1, 1, 1000, 6000, 1000],
  ['B', 0.1, 1, 1000, 6000, ''],
  ['C', 0.1, 1, 1000, 6000, 0],
  ['D', 0.1, 1, 1000, 6000, 'nil'],
];
const cover = [
  ['Insured percentage', 0.9],
  ['Premium rate', '1%'],
];
const owing = '2 customers without a limit, exposure 2,000: not covered';

test('the year of the whole book insures who has a limit, and names the others in a line', async () => {
  const year = await invoke(lossDistribution, [book, cover]);
  expect(
    year
      .find(([name]) => name === 'Expected loss')!
      .slice(1)
      .map(Number)
      .map(Math.round),
  ).toEqual([400, 310, 90]);
  expect(year.at(-1)).toEqual([owing, '', '', '']);
  const stress = await invoke(stressTest, [book, 1e6, 1e6, cover]);
  expect(stress.filter(([name]) => String(name).endsWith('fails')).map((row) => row[2])).toEqual([
    100, 1000, 1000, 1000,
  ]);
  expect(stress.at(-1)![0]).toBe(owing);
  const premium = await invoke(technicalPremium, [book, cover]);
  expect(Number(premium[1]![2])).toBeCloseTo(90, 6);
  expect(premium.at(-1)![0]).toBe(owing);
});

test('what cover is worth, what a bank lends on it, quotes and plans', async () => {
  const business = [
    ['Advance rate now', '0%'],
    ['Advance rate insured', '80%'],
    ['Interest now', '6%'],
    ['Interest insured', '5%'],
  ];
  const worth = await invoke(coverValue, [book, cover, business]);
  const value = (name: string) => worth.find(([what]) => what === name)![1];
  expect([Number(value('Expected indemnity')), value('Finance gain')]).toEqual([
    expect.closeTo(90, 6),
    expect.closeTo(0.01 * 0.8 * 1000, 9),
  ]);
  expect(worth.at(-1)![0]).toBe(owing);
  const quotes = await invoke(compareQuotes, [
    book,
    [
      ['', 'North', 'South'],
      ['Insured percentage', 0.9, 0.9],
      ['Premium rate', '1%', '1%'],
      ['Without a limit', '', 'uncapped'],
    ],
  ]);
  const line = (name: string) => quotes.find(([what]) => what === name)!.slice(1, 3);
  expect(line('Expected indemnity').map(Number).map(Math.round)).toEqual([90, 270]);
  expect(line('Customers without a limit')).toEqual([
    owing,
    '2 customers without a limit, exposure 2,000: counted as covered in full',
  ]);
  const plan = await invoke(coveragePlan, [book, 'whole turnover', null, cover]);
  expect(down(plan, 'Insured exposure')).toEqual([900, 0, 0, 0]);
  expect(down(plan, 'Reason').slice(1)).toEqual([
    'no limit: ask the insurer for one first',
    'no limit: ask the insurer for one first',
    'the insurer refused a limit',
  ]);
  expect((await invoke(coveragePlan, [book, 'all', null, cover])).at(-1)![0]).toBe(owing);
});

test('terms of payment count no cover for who has no limit', async () => {
  const tiers = [
    ['PD up to', 'Terms'],
    ['', 60],
  ];
  const answer = await invoke(creditTerms, [book, tiers, cover]);
  const [a, b, c, d] = down(answer, 'Expected loss').map(Number);
  expect(b! / a!).toBeCloseTo(10, 9);
  expect([c, d]).toEqual([b, b]);
});
