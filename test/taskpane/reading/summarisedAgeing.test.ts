import { noAnswers, type Answers } from '../../../src/taskpane/flow/answers';
import type { Rectangle } from '../../../src/taskpane/port/spreadsheet';
import { readBooks } from '../../../src/taskpane/reading/books';
import { howRead } from '../../../src/taskpane/reading/howRead';
import { mappingOf } from '../../../src/taskpane/reading/mapping';
import { rolesOf } from '../../../src/taskpane/reading/roles';

const ageing: Rectangle = [
  ['A/R Aging Summary', '', '', '', ''],
  ['As of June 30, 2025', '', '', '', ''],
  ['', 'Current', '1 - 30', '31 and over', 'Total'],
  ['Harbour', 1000, 250.5, '', 1250.5],
  ['Dale', '', -20, 75, 65],
  ['TOTAL', 1000, 230.5, 75, 1315.5],
];
const customers: Rectangle = [
  ['Customer', 'Grade'],
  ['Harbour', 'BBB'],
];

function block(sheet: string, cells: Rectangle) {
  const area = { rows: cells.length, columns: cells[0]!.length, address: `A1:E${cells.length}` };
  return { reference: sheet, kind: 'used' as const, label: sheet, sheet, head: cells.slice(0, 12), ...area };
}

const read = (cells: Rectangle, headings: Answers['headings'] = {}) =>
  readBooks(
    {
      customers: { block: block('Customers', customers), cells: customers },
      receivables: { block: block('Ages', cells), cells },
      settings: null,
      policy: null,
    },
    { date1904: false, mapping: mappingOf({ ...noAnswers, headings }), day: 45838 },
  );

test('a sheet of sums by age is taken for the ledger, not for the customers', () => {
  const { receivables, customers: listed } = rolesOf([block('Ages', ageing), block('Customers', customers)]);
  expect([receivables, listed].map((blocks) => blocks.map(({ sheet }) => sheet))).toEqual([['Ages'], ['Customers']]);
});

test('each row counts once, its headings are known, and the sentences are those of BOOKCHECK', async () => {
  const { receivables, toDecide } = await read(ageing);
  expect([toDecide, receivables!.count, receivables!.findings]).toEqual([[], 2, []]);
  expect(receivables!.headingRow.headings.map(({ theirs, key }) => [theirs, key])).toEqual([
    ['Customer', 'customer'],
    ['Current', 'bucket 0'],
    ['1 - 30', 'bucket 1'],
    ['31 and over', 'bucket 2'],
    ['Total', 'total 0'],
  ]);
  const said = howRead(receivables!, receivables!.known, 'en');
  expect(said[0]).toBe('Read as they are called: Customer.');
  expect(said).toContain('Its days count from the due date to 2025-06-30.');
});

test('a row that differs from its total, and who is no customer, are doubts at their cells', async () => {
  const { doubts } = await read(ageing);
  expect(doubts.map(({ because, reference }) => [because.en, reference])).toEqual([
    ['Row 5 prints 65 in “Total”; its buckets make 55. The buckets count.', 'Ages!E5'],
    ['“Dale” owes something but is not among the customers: it is in no total.', 'Ages!A5'],
  ]);
});

test('the middle of each bucket is a choice that every formula reads from the mapping', async () => {
  const due = async (headings: Answers['headings']) =>
    (await read(ageing, headings)).receivables!.range!.dueDate.slice(3, 6);
  // Rows of the bucket 1 - 30: at 30 days, or at 15.
  expect((await due({}))[0]).toBe(45838 - 30);
  expect((await due({ 'Position in bucket': 'middle' }))[0]).toBe(45838 - 15);
});

test('a bucket of which nobody says how long it is must be decided, with its cell', async () => {
  const unknown = ageing.map((row) => row.map((cell) => (cell === '1 - 30' ? 'Period 1' : cell)));
  const { toDecide, receivables } = await read(unknown);
  expect(receivables!.range).toBeNull();
  expect(toDecide.map(({ reference, question }) => [reference, question!.asks.en, question!.answers[0]])).toEqual([
    [
      'Ages!C3',
      'Which days does “Period 1” span?',
      { label: { en: '1-30 days', zh: '1-30 天' }, theirs: 'Period 1', ours: { en: '1-30', zh: '1-30' }, isWay: false },
    ],
  ]);
  expect((await read(unknown, { 'Period 1': '1-30' })).receivables!.range!.summary!.rows).toBe(3);
});
