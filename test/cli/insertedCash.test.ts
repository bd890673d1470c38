import type { CellValue } from '../../src/host/grid/document';
import type { Book } from '../../src/host/grid/book';
import { computingHere } from '../../src/functions/computing/computing';
import type { Answer } from '../../src/functions/definition';
import { cashCall } from '../../src/taskpane/desk/cashCall';
import { cashFound, firstBreach } from '../../src/taskpane/desk/cash';
import { scenarios, scenarioWords } from '../../src/taskpane/desk/scenarios';
import { receiptsCall } from '../../src/taskpane/desk/receiptsCall';
import { bookPlanOf } from '../../src/taskpane/plan/bookPlan';
import { sheetWords } from '../../src/taskpane/plan/sheetWords';
import { deskWords } from '../../src/taskpane/words/deskWords';
import { chineseBook, day, englishBook, ledgerOnly } from '../taskpane/books';
import { calculatedBook, decided, everythingOn } from './calculatedBook';

jest.setTimeout(180_000);

let book: Book | null = null;

afterEach(() => {
  book?.dispose();
  book = null;
});

const given = { purpose: 'cash', cash: '50,000', minimumCash: '40,000', monthlyOut: '60,000' } as const;

describe.each([
  ['en', englishBook],
  ['zh', chineseBook],
] as const)('in %s', (language, memory) => {
  test('the inserted forecast says what the pane says: lowest cash and first breach of every scenario, no error anywhere', async () => {
    const state = await decided(memory, given);
    const plan = bookPlanOf(state);
    expect(plan.sheets.map(({ name }) => name)).toEqual([sheetWords.cash[language]]);
    book = await calculatedBook(memory, plan);
    const cells = everythingOn(book, sheetWords.cash[language]);
    expect(cells.flat().filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
    for (const scenario of scenarios) {
      const { name, given } = cashCall(scenario)(state)!;
      const found = cashFound((await computingHere.answer(name, given, {})) as Answer);
      const breach = firstBreach(found, 40_000, ({ cash }) => cash);
      expect(summaryOf(cells, scenarioWords[scenario][language])).toEqual([
        expect.closeTo(found.lowest.cash, 6),
        found.lowest.name,
        breach?.name ?? deskWords.never[language],
        expect.closeTo(found.lowestCovered!.covered!, 6),
      ]);
    }
  });
});

test('what comes and goes adds up: each period ends with what the one before had, its receipts and its payments', async () => {
  const state = await decided(englishBook, given);
  const { name, given: asked } = cashCall('base')(state)!;
  const { periods } = cashFound((await computingHere.answer(name, asked, {})) as Answer);
  expect(periods).toHaveLength(22);
  let cash = 50_000;
  for (const period of periods) {
    cash += period.receipts + period.otherIn - period.payments;
    expect(period.cash).toBeCloseTo(cash, 6);
  }
  // 60,000 at each end of a month, of which twelve are within 13 weeks and nine months from 31 March.
  expect(periods.reduce((sum, { payments }) => sum + payments, 0)).toBe(12 * 60_000);
});

test('customers taken from the ledger get their list, and the forecast reads it', async () => {
  const memory = ledgerOnly(englishBook);
  const plan = bookPlanOf(await decided(memory, { ...given, policyFrom: 'none' }));
  expect(plan.sheets.map(({ name }) => name)).toEqual(['Cash', 'Customers']);
  book = await calculatedBook(memory, plan);
  const cells = everythingOn(book, 'Cash');
  expect(cells.flat().filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
  expect(typeof summaryOf(cells, 'base')[0]).toBe('number');
});

/** The line of a scenario in the summary. */
function summaryOf(cells: CellValue[][], name: string): CellValue[] {
  const heading = cells.findIndex((row) => row.includes(deskWords.lowest.en) || row.includes(deskWords.lowest.zh));
  const row = cells.slice(heading).find(([first]) => first === name)!;
  return row.slice(1, 5);
}

describe.each([
  ['en', englishBook],
  ['zh', chineseBook],
] as const)('a kept forecast, in %s', (language, memory) => {
  /** The books as they are when the forecast of every invoice has been answered. */
  async function withReceipts(book: typeof memory, on: number) {
    const state = await decided(book, { ...given, day: on });
    const call = receiptsCall(state)!;
    const answer = (await computingHere.answer(call.name, call.given, {})) as Answer;
    const receipts = { formula: call.formula, about: call.about, answer, computing: false, stopped: false };
    return { ...state, seen: { receipts } };
  }

  test('stands as values on a sheet named by its day, and ten weeks later what came in is compared with it, customer by customer', async () => {
    const name = `${sheetWords.keptForecast[language]} 2026-03-31`;
    const first = bookPlanOf(await withReceipts(memory, day));
    expect(first.records).toEqual([name]);
    const record = first.sheets.find((one) => one.name === name)!;
    expect(record.blocks.flatMap(({ cells }) => cells.flat()).some((cell) => cell && typeof cell === 'object')).toBe(
      false,
    );
    const kept = record.blocks.find(({ at }) => at === 'A5')!.cells;
    // All four open invoices are in it, two of them late already.
    expect(kept.map(([invoice]) => invoice)).toEqual(expect.arrayContaining(['I-2', 'I-4', 'I-5', 'I-7']));

    // On 9 June Aurora has paid I-2 in full, and nobody else anything.
    const [ledger, rows] = Object.entries(memory.sheets)[1]!;
    const paid = rows.map((row) => (row[0] === 'I-2' ? row.with(5, day + 20) : row));
    const blank = ['', '', '', '', '', '', '', '', '', ''];
    const filled = [blank, blank, blank, blank, ...kept.map((row) => row.map((cell) => cell ?? ''))];
    const later = { ...memory, sheets: { ...memory.sheets, [ledger]: paid, [name]: filled } } as typeof memory;
    const plan = bookPlanOf(await withReceipts(later, day + 70));
    const error = sheetWords.forecastError[language];
    expect(plan.sheets.map((one) => one.name)).toEqual([
      sheetWords.cash[language],
      error,
      `${sheetWords.keptForecast[language]} 2026-06-09`,
    ]);
    book = await calculatedBook(later, plan);
    const cells = everythingOn(book, error);
    const aurora = cells.find(([customer]) => customer === 'C-01')!;
    const expected = kept.find(([invoice]) => invoice === 'I-2')![7] as number;
    expect([aurora[4], aurora[5], aurora[6]]).toEqual([
      expect.closeTo(expected, 6),
      260_000,
      expect.closeTo(260_000 - expected, 6),
    ]);
  });

  test('is not written before it has been answered, nor compared before a week is over', async () => {
    const early = {
      ...memory,
      sheets: { ...memory.sheets, [`${sheetWords.keptForecast[language]} 2026-03-25`]: [['x']] },
    };
    const plan = bookPlanOf(await decided(early as typeof memory, given));
    expect([plan.sheets.map(({ name }) => name), plan.records]).toEqual([[sheetWords.cash[language]], []]);
  });
});
