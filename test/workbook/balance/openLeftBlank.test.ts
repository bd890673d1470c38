import { attempt } from '../../../src/engine/attempt';
import { openBalance } from '../../../src/engine/ledger';
import type { Problem } from '../../../src/engine/problem';
import { readReceivables } from '../../../src/workbook/ranges/receivables';

const read = (rows: readonly (readonly unknown[])[], mapping: Readonly<Record<string, string>> = {}) =>
  readReceivables(rows, { date1904: false, mapping: new Map(Object.entries(mapping)) });
type Book = ReturnType<typeof read>;
const owed = (book: Book) => Array.from({ length: book.count }, (_, entry) => openBalance(book, entry, 46203));
const doubts = ({ remarks }: Book) =>
  remarks.filter(({ weight }) => weight === 'doubt').map(({ sentence }) => sentence.en);
const refusal = (rows: readonly (readonly unknown[])[]) => (attempt(() => read(rows)) as Problem).message;

const ledger = (open: readonly unknown[]) => [
  ['Customer', 'Due date', 'Amount', 'Open balance'],
  ['Moor', '2026-05-10', 100, open[0]],
  ['Dale', '2026-05-10', 200, open[1]],
  ['Dale', '2026-06-10', 300, open[2]],
];

test.each([[''], [null], [undefined], [' ']])(
  'an open balance of %p in all rows says nothing: the amounts count',
  (nothing) => {
    const book = read(ledger([nothing, nothing, nothing]));
    expect(owed(book)).toEqual([100, 200, 300]);
    expect(doubts(book)).toEqual([
      '"Open balance" is blank in all 3 rows with an amount: nothing says what is still open, and "Amount" counts.',
    ]);
  },
);

test.each([[0], ['-'], ['–'], ['0.00']])(
  'an open balance of %p in all rows without a payment is asked about',
  (nothing) => {
    expect(refusal(ledger([nothing, nothing, nothing]))).toBe(
      'Receivables row 1: "Open balance" holds nothing in any of 3 rows in which "Amount" has an amount, and nothing says that they were paid: if all are settled, write Open beside it in a Mapping range; if it was never filled, write –, and "Amount" counts.',
    );
    expect(owed(read(ledger([nothing, nothing, nothing]), { openbalance: 'Open' }))).toEqual([0, 0, 0]);
    expect(owed(read(ledger([nothing, nothing, nothing]), { openbalance: '–' }))).toEqual([100, 200, 300]);
  },
);

test('a paid date, a status or what was paid says that a 0 is meant', () => {
  const [headings, ...rows] = ledger([0, 0, 0]);
  const beside = (heading: string, cells: readonly unknown[]) =>
    read([[...headings!, heading], ...rows.map((row, at) => [...row, cells[at]])]);
  expect(owed(beside('Paid date', ['2026-05-01', '2026-05-02', '2026-06-01']))).toEqual([0, 0, 0]);
  expect(owed(beside('Status', ['Paid', 'Paid', 'Paid']))).toEqual([0, 0, 0]);
  expect(owed(beside('Paid', [100, 200, 300]))).toEqual([0, 0, 0]);
});

test('single blanks count as settled, and that is said with the first of them', () => {
  const book = read(ledger([100, '', '']));
  expect(owed(book)).toEqual([100, 0, 0]);
  expect(doubts(book)).toEqual([
    '"Open balance" is blank in 2 rows that have an amount: they count as settled (first Receivables row 3).',
  ]);
});

test('a balance of dashes does not hide the debit beside it, nor local amounts of dashes those in the document’s currency', () => {
  const debits = read([
    ['Customer', 'Due date', 'Debit', 'Credit', 'Balance'],
    ['Moor', '2026-05-10', 100, '', ''],
  ]);
  expect(owed(debits)).toEqual([100]);
  const documents = read([
    ['Customer', 'Due date', 'Amount in local currency', 'Amount in doc. curr.'],
    ['Moor', '2026-05-10', '-', 100],
    ['Dale', '2026-05-10', '-', 200],
  ]);
  expect(owed(documents)).toEqual([100, 200]);
});

test('amounts that are blank throughout are told, and so are totals without a bucket', () => {
  const blank = [
    ['Customer', 'Due date', 'Amount'],
    ['Moor', '2026-05-10', ''],
  ];
  expect(doubts(read(blank))).toEqual(['No row holds an amount in "Amount": nothing is owed by it.']);
  const ageing = [
    ['Customer', 'Total', 'Current', '1-30'],
    ['Moor', 300, '', ''],
    ['Dale', 200, '-', '-'],
  ];
  expect(refusal(ageing)).toBe(
    'Receivables row 1: no bucket holds an amount, though “Total” does in 2 rows: fill the buckets, or export the invoice list.',
  );
});
