import { serialOf } from '../../src/engine/ledger';
import { compareQuotes } from '../../src/functions/catalogue/compareQuotes';
import { coveragePlan } from '../../src/functions/catalogue/coveragePlan';
import { coverValue } from '../../src/functions/catalogue/coverValue';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { premium } from '../../src/functions/catalogue/premium';
import { stressTest } from '../../src/functions/catalogue/stressTest';
import { technicalPremium } from '../../src/functions/catalogue/technicalPremium';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import type { Cells } from '../../src/workbook/values/cells';

const day = (year: number, month: number, date: number) => serialOf(year, month, date)!;
const columnOf = (answer: Answer, heading: string) => {
  const at = answer[0]!.indexOf(heading);
  return answer.slice(1).map((row) => row[at]);
};

/** Ten garden retailers: 240,000 each on the 15th of February to June at 60 days, paid on the day, two seasons. */
const shops = Array.from({ length: 10 }, (_, at) => `Shop ${at}`);
const ledger: Cells = [
  ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date'],
  ...shops.flatMap((shop) =>
    [2024, 2025].flatMap((year) =>
      [2, 3, 4, 5, 6].map((month) => {
        const date = day(year, month, 15);
        return [shop, 240_000, date, date + 60, date + 60];
      }),
    ),
  ),
];
const asOf = [[day(2025, 12, 31)]];
const withTerms: Cells = [
  ['Customer', 'Annual sales', 'Terms', 'Credit limit'],
  ...shops.map((shop) => [shop, 1_200_000, 60, 400_000]),
];
const namesAlone: Cells = [['Customer', 'Credit limit'], ...shops.map((shop) => [shop, 400_000])];
const settings = (...more: Cells) => [['Base rate', 0.015], ...more];
const rated = (customers: Cells, ...more: Cells) => invoke(creditRisk, [customers, ledger, asOf, settings(...more)]);
const sum = (cells: readonly unknown[]) => cells.reduce<number>((total, cell) => total + Number(cell), 0);

describe('a seasonal firm on the day after the season, when nothing is owed', () => {
  test('with sales and terms its exposure is sales × terms ÷ 365: 1,972,603 of 12m at 60 days', async () => {
    const answer = await rated(withTerms);
    expect(sum(columnOf(answer, 'Exposure'))).toBeCloseTo((12_000_000 * 60) / 365, 6);
    expect(columnOf(answer, 'On the day')).toEqual(shops.map(() => 0));
    expect(columnOf(answer, 'Main reason')[0]).toContain('Exposure: annual sales × terms.');
  });

  test('without them it is the mean of twelve month ends: 240, four times 480 and 240 thousand', async () => {
    const answer = await rated(namesAlone);
    expect(columnOf(answer, 'Exposure')[0]).toBeCloseTo((240_000 + 4 * 480_000 + 240_000) / 12, 6);
    expect(columnOf(answer, 'Main reason')[0]).toContain('Exposure: mean of the month ends of a year.');
  });

  test('Exposure basis: on the day 0, at the peak the highest month end, at default half of the free limit too', async () => {
    const on = async (basis: string, customers = namesAlone) =>
      columnOf(await rated(customers, ['Exposure basis', basis]), 'Exposure')[0];
    expect(await on('day')).toBe(0);
    expect(await on('当日')).toBe(0);
    expect(await on('average')).toBeCloseTo(200_000, 6);
    expect(await on('peak')).toBe(480_000);
    expect(await on('peak', withTerms)).toBe(480_000);
    expect(await on('default')).toBeCloseTo(300_000, 6);
    expect(await on('default', withTerms)).toBeCloseTo(((1_200_000 * 60) / 365 + 400_000) / 2, 6);
  });

  test('cover is worth something: what was no risk at all has an expected loss of sales × terms ÷ 365 × PD × LGD', async () => {
    const risk = await rated(withTerms);
    const beside = withTerms.map((row, at) => [...row, ...risk[at]!]);
    const policy = [
      ['Insured percentage', 0.9],
      ['Premium rate', 0.001],
    ];
    const answer = await invoke(coverValue, [beside, policy, null, null, null, null, settings()]);
    const pds = columnOf(risk, 'PD').map(Number);
    const expected = pds.reduce((total, pd) => total + pd * 0.75 * ((1_200_000 * 60) / 365), 0);
    const line = answer.find(([what]) => String(what).startsWith('Expected loss'))!;
    expect(Number(line[1])).toBeCloseTo(expected, 0);
    const verdict = (cells: Answer) => cells.find(([what]) => what === 'Verdict')![1];
    expect([verdict(answer), answer.find(([what]) => what === 'Cost of cover')![1]]).toEqual(['Buy', 12_000]);
    // Without the ledger: 12m × 60 ÷ 365 × 1.5 % × 75 %.
    const alone = await invoke(coverValue, [withTerms, policy, null, null, null, null, settings()]);
    expect(Number(alone.find(([what]) => String(what).startsWith('Expected loss'))![1])).toBeCloseTo(22_191.78, 2);
    expect(verdict(alone)).toBe('Buy');
  });
});

describe('delay, what is overdue, and who is in default', () => {
  const book = (late: number, ...more: Cells): Cells => [
    ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date'],
    ...Array.from({ length: 24 }, (_, month) => {
      const date = day(2024 + Math.floor(month / 12), 1 + (month % 12), 1);
      return ['Moor', 30_417, date, date + 30, date + 30 + late <= asOf[0]![0]! ? date + 30 + late : null];
    }),
    ...more,
  ];
  const moor: Cells = [
    ['Customer', 'Annual sales', 'Terms'],
    ['Moor', 365_000, 30],
  ];
  const exposureOf = async (ledgerOf: Cells, ...more: Cells) =>
    columnOf(await invoke(creditRisk, [moor, ledgerOf, asOf, settings(...more)]), 'Exposure')[0];

  test('the customer’s own days late count, unless a usual delay is given', async () => {
    expect(await exposureOf(book(0))).toBeCloseTo(30_000, 0);
    const late = Number(await exposureOf(book(15)));
    expect(late).toBeGreaterThan(44_000);
    expect(late).toBeLessThan(46_000);
    expect(await exposureOf(book(15), ['Usual delay', 20])).toBeCloseTo(50_000, 6);
  });

  test('what is materially overdue is owed at least; 400 are not material', async () => {
    const overdue = (amount: number) => ['Moor', amount, day(2025, 9, 1), day(2025, 10, 20), null];
    const owed = async (amount: number) => {
      const answer = await invoke(creditRisk, [moor, book(0, overdue(amount)), asOf, settings()]);
      return [columnOf(answer, 'Exposure')[0], columnOf(answer, 'On the day')[0]];
    };
    const [exposure, onTheDay] = await owed(500_000);
    expect(exposure).toBe(onTheDay);
    expect(exposure).toBe(500_000);
    expect(Number((await owed(400))[0])).toBeLessThan(31_000);
  });

  test('a customer in default already owes what it owes on the day', async () => {
    const open = ['Moor', 7000, day(2025, 1, 1), day(2025, 2, 1), null];
    const answer = await invoke(creditRisk, [moor, book(0, open), asOf, settings()]);
    expect(columnOf(answer, 'PD')).toEqual([1]);
    expect(columnOf(answer, 'Exposure')).toEqual([7000]);
  });

  test('a list of open items has no past: what is owed, and no delay from those alone that are late', async () => {
    const open: Cells = [
      ['Customer', 'Amount', 'Invoice date', 'Due date'],
      ['Moor', 5000, day(2025, 11, 1), day(2025, 12, 1)],
      ['Moor', 4000, day(2025, 12, 1), day(2025, 12, 31)],
    ];
    expect(await exposureOf(open)).toBeCloseTo(30_000, 6);
    const alone = await invoke(creditRisk, [[['Customer'], ['Moor']], open, asOf, settings()]);
    expect(columnOf(alone, 'Exposure')).toEqual([9000]);
    expect(columnOf(alone, 'Main reason')[0]).toContain('Exposure: unpaid balance.');
  });
});

test('STRESSTEST: one that fails tomorrow owes what it owes, if that is more than in the mean of a year', async () => {
  const customers: Cells = [
    ['Customer', 'PD', 'LGD', 'Exposure', 'On the day'],
    ['High season', 0.02, 0.5, 100_000, 300_000],
    ['Low season', 0.02, 0.5, 100_000, 0],
  ];
  const answer = await invoke(stressTest, [customers, 1e6, 1e6, null, null, null]);
  const fails = Object.fromEntries(answer.map((row) => [row[0], row]));
  expect(fails['High season fails']!.slice(1, 4)).toEqual([150_000, 150_000, 300_000]);
  expect(fails['Low season fails']!.slice(1, 4)).toEqual([50_000, 50_000, 100_000]);
});

test('a plan of the whole turnover charges for who owes nothing today: two of 1m at 0.3 % are 6,000, as PREMIUM has it', async () => {
  const customers: Cells = [
    ['Customer', 'PD', 'LGD', 'Exposure', 'Annual sales', 'Credit limit'],
    ['Owes', 0.02, 0.75, 100_000, 1_000_000, 200_000],
    ['Paid up', 0.02, 0.75, 0, 1_000_000, 200_000],
    ['No sales', 0.02, 0.75, 0, null, 200_000],
    ['Refused', 0.02, 0.75, 0, 1_000_000, 'nil'],
  ];
  const policy = [
    ['Insured percentage', 0.9],
    ['Premium rate', 0.003],
  ];
  const plan = await invoke(coveragePlan, [customers, 'whole turnover', null, policy]);
  expect(sum(columnOf(plan, 'Premium'))).toBeCloseTo(6000, 9);
  const charged = await invoke(premium, [policy, [[2_000_000]]]);
  expect(charged.find(([clause]) => clause === 'Premium without fees and tax')![3]).toBeCloseTo(6000, 9);
  expect(columnOf(plan, 'Reason')[1]).toBe('nothing at risk now, but its turnover bears premium');
  const tiers = await invoke(coveragePlan, [customers, 'differentiated', null, policy]);
  expect(columnOf(tiers, 'Reason')[1]).toBe('nothing at risk');
  expect(columnOf(tiers, 'Premium')[1]).toBe(0);
});

test('premium base and exposure that differ by more than half are told by every answer that has both', async () => {
  const customers = (exposure: number): Cells => [
    ['Customer', 'PD', 'LGD', 'Exposure', 'Annual sales', 'Terms', 'Credit limit'],
    ['Moor', 0.02, 0.75, exposure, 3_650_000, 30, 900_000],
  ];
  const policy = [
    ['Insured percentage', 0.9],
    ['Premium rate', 0.003],
  ];
  const quotes = [
    ['Term', 'A', 'B'],
    ['Insured percentage', 0.9, 0.8],
    ['Premium rate', 0.003, 0.002],
  ];
  const note =
    'Premium base and exposure disagree: 3,650,000 a year on terms of 30 days would be 300,000, the exposure is 149,000. Check sales, terms and Exposure basis';
  const answers = async (exposure: number) => [
    await invoke(technicalPremium, [customers(exposure), policy]),
    await invoke(coverValue, [customers(exposure), policy]),
    await invoke(coveragePlan, [customers(exposure), 'all', null, policy]),
    await invoke(compareQuotes, [customers(exposure), quotes]),
  ];
  for (const answer of await answers(149_000)) expect(answer.flat()).toContain(note);
  for (const answer of await answers(151_000)) expect(answer.flat()).not.toContain(note);
  for (const answer of await answers(599_000))
    expect(answer.flat().some((cell) => String(cell).startsWith('Premium base and'))).toBe(false);
});
