import { noAnswers, type Answers } from '../../../src/taskpane/flow/answers';
import { receivablesKind } from '../../../src/workbook/ranges/receivablesKind';
import { dayApart } from '../../../src/taskpane/reading/dayApart';
import { howRead } from '../../../src/taskpane/reading/howRead';
import { readBooks } from '../../../src/taskpane/reading/books';
import { mappingOf, withChoice } from '../../../src/taskpane/reading/mapping';
import type { Rectangle } from '../../../src/taskpane/port/spreadsheet';

/** A ledger that begins at B3 of its sheet, read with the user's choices. */
async function read(cells: Rectangle, headings: Answers['headings'] = {}) {
  const block = {
    reference: 'Items',
    kind: 'used' as const,
    label: 'Items',
    sheet: 'Items',
    address: `B3:G${2 + cells.length}`,
    rows: cells.length,
    columns: cells[0]!.length,
    head: cells.slice(0, 12),
  };
  return readBooks(
    { customers: null, receivables: { block, cells }, settings: null, policy: null },
    { date1904: false, mapping: mappingOf({ ...noAnswers, headings }) },
  );
}

const undecided = [
  ['Customer', 'Amount', 'Currency', 'Due date', 'Maturity'],
  ['Harbour', '1.250', 'EUR', 46100, 46110],
  ['Dale', '2.500', 'USD', 46100, 46120],
];

test('all that must be decided is there at once, each at its cell, with its answers', async () => {
  const { toDecide, receivables } = await read(undecided);
  expect(receivables!.range).toBeNull();
  expect(toDecide.map(({ reference }) => reference)).toEqual(['Items!E3', 'Items!D5', 'Items!C4']);
  expect(toDecide[0]!.question).toMatchObject({
    asks: { en: 'Which column is “Due date”?', zh: '哪一列是“到期日”？' },
    answers: [{ theirs: 'Due date' }, { theirs: 'Maturity', ours: { en: 'Due date', zh: '到期日' } }],
  });
});

test('the answer settles it, and the others stay', async () => {
  const { toDecide } = await read(undecided, { Maturity: 'Due date' });
  expect(toDecide.map(({ reference }) => reference)).toEqual(['Items!D5', 'Items!C4']);
});

test('of two columns that are called the same the answer names the place of the one that counts', async () => {
  const cells = [['Customer', 'Amount', 'Amount', 'Due date'], ['Harbour', 1000, 900, 46100]]; // prettier-ignore
  const { toDecide } = await read(cells);
  const answers = toDecide[0]!.question!.answers;
  expect(answers.map(({ theirs, ours }) => [theirs, ours.en])).toEqual([
    ['Column 2 · Amount', 'Amount'],
    ['Column 3 · Amount', 'Amount'],
  ]);
  const settled = await read(cells, withChoice({}, { ...answers[1]!, ours: answers[1]!.ours.en }));
  expect([settled.toDecide, [...settled.receivables!.range!.amount]]).toEqual([[], [900]]);
});

test('how a range was read is said in sentences: each column, then what BOOKCHECK says', async () => {
  const { receivables } = await read([
    ['Mill Ltd', 'As of 2026-03-31', '', ''],
    ['Customer', 'Invoice', 'Due date', 'Open balance'],
    ['Harbour', '101', 46100, 400],
    ['Total', '', '', 400],
  ]);
  expect(howRead(receivables!, receivablesKind.headings, 'en')).toEqual([
    '“Open balance” is read as Open; as they are called: Customer, Invoice, Due date.',
    'Of: Mill Ltd.',
    'The report is as of 2026-03-31.',
    'The headings stand in row 2.',
    'Row 4 is a total and not counted.',
  ]);
  expect(howRead(receivables!, receivablesKind.headings, 'zh')[0]).toBe(
    '“Open balance”按“未收金额”读取；按原标题读取：Customer、Invoice、Due date。',
  );
});

test('how amounts and days are written is asked with examples, and the answer settles it', async () => {
  const { toDecide } = await read([
    ['Customer', 'Amount', 'Due date'],
    ['Harbour', '1.250', '03/04/2026'],
  ]);
  expect(toDecide.map(({ question }) => question!.asks.en)).toEqual([
    'How are the amounts in “Amount” written?',
    'How are the days in “Due date” written?',
  ]);
  const headings = toDecide.reduce((chosen, { question }) => {
    const reply = question!.answers[0]!;
    return withChoice(chosen, { ...reply, ours: reply.ours.en });
  }, {});
  expect(headings).toEqual({ Amount: 'decimal point', 'Due date': 'day first' });
  const settled = await read([['Customer', 'Amount', 'Due date'], ['Harbour', '1.250', '03/04/2026']], headings); // prettier-ignore
  expect(settled.toDecide).toEqual([]);
});

test('a choice about one thing leaves the others of its heading as they were', () => {
  const meaning = { theirs: 'Wert', ours: 'Amount', isWay: false };
  const comma = { theirs: 'Wert', ours: 'decimal comma', isWay: true };
  const both = withChoice(withChoice({}, comma), meaning);
  expect(both).toEqual({ Wert: 'Amount; decimal comma' });
  expect(withChoice(both, { ...comma, ours: 'decimal point' })).toEqual({ Wert: 'Amount; decimal point' });
  expect(withChoice(both, { ...meaning, ours: 'Open' })).toEqual({ Wert: 'Open; decimal comma' });
});

test('a row that cannot be read has a name by which it can be set aside', async () => {
  const cells = [['Customer', 'Amount', 'Due date'], ['Harbour', 'about 5', 46100], ['Dale', 7, 46100]]; // prettier-ignore
  const [finding] = (await read(cells)).receivables!.findings;
  expect(finding!.row).toEqual({ en: 'Row 2 · Harbour', zh: '第 2 行 · Harbour' });
  const { receivables } = await read(cells, { [finding!.row.en]: 'set aside' });
  expect([receivables!.findings.length, receivables!.count]).toEqual([0, 1]);
});

test('a day that differs from that of the title is worth a look, at the cell of the title', async () => {
  const books = await read([['As of 2026-03-31', '', ''], ['Customer', 'Amount', 'Due date'], ['Dale', 7, 46100]]); // prettier-ignore
  const on = (day: number) => dayApart({ books, answers: { ...noAnswers, day }, survey: null });
  expect(on(46112)).toEqual([]);
  expect(on(46142)).toEqual([
    { because: expect.objectContaining({ zh: expect.stringContaining('报表日期为 2026-03-31，而基准日为 2026-04-30') }), reference: 'Items!B3' },
  ]); // prettier-ignore
});
