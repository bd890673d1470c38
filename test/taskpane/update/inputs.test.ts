import { inputCells } from '../../../src/excel/update/inputCells';
import type { Answers } from '../../../src/taskpane/flow/answers';
import { bookPlanOf } from '../../../src/taskpane/plan/bookPlan';
import { colour } from '../../../src/taskpane/plan/look';
import { areaOf, cellAddress } from '../../../src/taskpane/port/address';
import type { SheetPlan } from '../../../src/taskpane/port/sheetPlan';
import type { BookPlan } from '../../../src/taskpane/port/spreadsheet';
import { openSession } from '../../../src/taskpane/session/openSession';
import { chineseBook, day, englishBook, ledgerOnly } from '../books';
import { memorySpreadsheet, type MemoryBook } from '../memorySpreadsheet';
import { until } from '../until';

async function planOf(book: MemoryBook, change: Partial<Answers>): Promise<BookPlan> {
  const session = openSession(memorySpreadsheet(book));
  await until(() => session.state().survey !== null && session.state().busy === null);
  session.answer({ day, ...change });
  await until(() => session.state().busy === null && session.state().books !== null);
  session.close();
  return bookPlanOf(session.state());
}

/** The cells that look as if they were to be typed into. */
function lookLikeInputs({ styles }: SheetPlan): readonly string[] {
  return styles
    .filter(({ fill }) => fill === colour.input)
    .flatMap(({ range }) => {
      const { top, left, bottom, right } = areaOf(range);
      const down = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
      const across = Array.from({ length: right - left + 1 }, (_, at) => left + at);
      return down.flatMap((row) => across.map((column) => cellAddress(row, column)));
    });
}

const terms = { wording: 'percent then deduct', insuredPercentage: '90%', minimumRetention: '5,000' };
const quote = (name: string, rate: string) => ({ name, terms: { ...terms, premiumRate: rate }, startedFrom: null });
const typed: Partial<Answers> = { policyFrom: 'typed', terms };

const plans: readonly (readonly [string, Partial<Answers>])[] = [
  ['cover', { insertYear: true, insertTypes: true }],
  ['cover with a rate', { premium: '', turnover: '20m', premiumRate: '0.25%' }],
  ['cover by typed terms', { ...typed, insertYear: true }],
  ['quotes', { compareQuotes: true, insertQuotes: true, quotesTyped: [quote('A', '0.2%'), quote('B', '0.3%')] }],
  ['cash', { purpose: 'cash', monthlyIn: '1000' }],
  ['provision by the ledger', { purpose: 'provision' }],
  ['provision by typed rates', { purpose: 'provision', matrixFrom: 'typed' }],
  ['bank', { purpose: 'bank', bank: { dilution: '2%' } }],
  ['form', { purpose: 'form' }],
  ['credit management', { purpose: 'manage' }],
];

test.each(plans)(
  'every cell of the sheets for %s that looks like an input has a name of its own',
  async (_, change) => {
    const { sheets } = await planOf(englishBook, change);
    const unnamed = sheets.flatMap((sheet) => {
      const named = new Set(inputCells(sheet.inputs).map(({ row, column }) => cellAddress(row, column)));
      return lookLikeInputs(sheet)
        .filter((address) => !named.has(address))
        .map((address) => `${sheet.name}!${address}`);
    });
    expect(unnamed).toEqual([]);
    const keys = sheets.flatMap(({ inputs }) => inputCells(inputs).map(({ key }) => key));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  },
);

test('the list of customers from a ledger has a name for each customer’s limit, grade and country', async () => {
  const { sheets } = await planOf(ledgerOnly(englishBook), {});
  const list = sheets.find(({ name }) => name.startsWith('Customers'))!;
  const named = inputCells(list.inputs).map(({ row, column }) => cellAddress(row, column));
  expect([...named].sort()).toEqual([...lookLikeInputs(list)].sort());
  expect(named.length).toBe(3 * 4);
});

test.each(plans)('the inputs for %s have the same names in Chinese', async (_, change) => {
  const namesIn = async (book: MemoryBook) =>
    (await planOf(book, change)).sheets.flatMap(({ inputs }) => inputCells(inputs).map(({ key }) => key));
  expect(await namesIn(chineseBook)).toEqual(await namesIn(englishBook));
});
