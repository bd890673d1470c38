import type { Book } from '../../src/host/grid/book';
import { computingHere } from '../../src/functions/computing/computing';
import type { Answer } from '../../src/functions/definition';
import { areaOf } from '../../src/taskpane/port/address';
import type { BookPlan } from '../../src/taskpane/port/spreadsheet';
import { bookPlanOf } from '../../src/taskpane/plan/bookPlan';
import { sheetWords } from '../../src/taskpane/plan/sheetWords';
import { callFor } from '../../src/taskpane/year/call';
import { chineseBook, englishBook, ledgerOnly } from '../taskpane/books';
import { calculatedBook, decided, everythingOn, openedBook } from './calculatedBook';

jest.setTimeout(120_000);

let book: Book | null = null;

afterEach(() => book?.dispose());

const rounded = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(9)) : (value ?? ''))));

describe.each([
  ['en', ledgerOnly(englishBook), 'nil'],
  ['zh', ledgerOnly(chineseBook), '零限额'],
] as const)('a ledger without a list of customers, in %s', (language, memory, nil) => {
  const word = (name: keyof typeof sheetWords) => sheetWords[name][language];
  const allIn = (plan: BookPlan) => plan.sheets.flatMap(({ name }) => everythingOn(book!, name).flat());

  test('every inserted sheet calculates to what the pane shows, the customers on a sheet of their own', async () => {
    const state = await decided(memory, { equity: '100,000', insertYear: true });
    const plan = bookPlanOf(state);
    expect(plan.sheets.map(({ name }) => name)).toContain(word('customers'));
    book = await calculatedBook(memory, plan);
    expect(allIn(plan).filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
    const list = everythingOn(book, word('customers')).slice(4, 9);
    expect(list.map(([id]) => id).slice(1)).toEqual(['C-01', 'C-02', 'C-03', 'C-04']);
    const coverage = everythingOn(book, word('coverage'));
    const at = coverage[7]!.indexOf(language === 'en' ? 'Expected loss' : '预期损失');
    const { rated } = state.outcome!;
    for (const [index, [id]] of list.slice(1).entries())
      expect(coverage[8 + index]![at]).toBeCloseTo(rated!.find((one) => one.id === id)!.expectedLoss!, 6);
  });

  test('a limit typed beside a customer counts for that customer', async () => {
    const state = await decided(memory, {});
    const plan = bookPlanOf(state);
    book = await calculatedBook(memory, plan);
    const { blocks } = plan.sheets.find(({ name }) => name === word('customers'))!;
    const { top } = areaOf(blocks[1]!.at);
    const sheet = book.sheets.find(word('customers'))!.id;
    // C-03, the third of the list, is refused by the insurer.
    book.cells.enter({ sheet, row: top + 3, column: 1, rows: 1, columns: 1 }, [[nil]]);
    await book.calculation.settled();
    const coverage = everythingOn(book, word('coverage'));
    const paid = coverage[7]!.indexOf(language === 'en' ? 'Indemnity' : '赔款');
    expect(coverage[10]![paid]).toBe(0);
  });

  test.each(['loss', 'causes', 'plans', 'worth'] as const)(
    'the formula offered beside “%s” needs nothing but the ledger and spills what the pane shows',
    async (view) => {
      const state = await decided(memory, { equity: '100,000', premium: '10,000' });
      const { name, given, formula } = callFor(view, state)!;
      const answer = (await computingHere.answer(name, given, {})) as Answer;
      book = openedBook(memory);
      const sheet = book.sheets.add('Pasted').id;
      book.cells.enter({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, [[formula]]);
      await book.calculation.settled();
      const area = { sheet, row: 0, column: 0, rows: answer.length, columns: answer[0]!.length };
      expect(rounded(book.cells.values(area))).toEqual(rounded(answer));
    },
  );
});
