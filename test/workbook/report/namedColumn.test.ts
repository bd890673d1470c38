import { readMapping } from '../../../src/workbook/headings/mapping';
import { readReceivables } from '../../../src/workbook/ranges/receivables';
import { openBalance } from '../../../src/engine/ledger';
import { day, sheetRows, type Rows } from '../sheetRows';

const asOf = day('2026-06-30');

/** What is owed in all, by what the user's Mapping range says. */
function owed(rows: Rows, mapping: Rows) {
  const options = { date1904: false, mapping: readMapping(sheetRows(mapping)), asOf };
  const book = readReceivables(sheetRows(rows), options);
  return [...book.customer.keys()].reduce((sum, entry) => sum + openBalance(book, entry, asOf), 0);
}

/** Two columns of one rank that differ: 1,300 by the first, 1,200 by the second. */
const book = (...headings: readonly string[]): Rows => [
  ['Customer', 'Invoice', 'Due date', ...headings],
  ['Harbour', '101', '2026-05-10', 1000, 900],
  ['Dale', '102', '2026-05-10', 300, 300],
];

test.each([
  ['the heading beside ours', ['Open amount', 'Outstanding'], ['Outstanding', 'Open'], 1200],
  ['ours beside the heading, as the sentence puts it', ['Open amount', 'Outstanding'], ['Open', 'Outstanding'], 1200],
  ['the other of the two', ['Open amount', 'Outstanding'], ['Open', 'Open amount'], 1300],
  ['ours in Chinese', ['未收金额', '欠款余额'], ['未收金额', '欠款余额'], 1200],
  ['one that is called as ours is', ['Amount', 'Invoice amount'], ['Amount', 'Invoice amount'], 1200],
  ['its place, where both are called the same', ['Amount', 'Amount'], ['Column 5 · Amount', 'Amount'], 1200],
  ['the place of the first', ['Amount', 'Amount'], ['Column 4 · Amount', 'Amount'], 1300],
  ['its place in Chinese', ['金额', '金额'], ['第 5 列 · 金额', '金额'], 1200],
  ['its place beside ours', ['Amount', 'Amount'], ['Amount', 'Column 5 · Amount'], 1200],
  ['another meaning at its place', ['Amount', 'Amount'], ['Column 5 · Amount', 'Open'], 1200],
  ['none at its place', ['Amount', 'Amount'], ['Column 4 · Amount', '–'], 1200],
] as const)('the user names the one that counts by %s', (_, headings, said, sum) => {
  expect(owed(book(...headings), [said])).toBe(sum);
});

test.each([
  [
    ['Open amount', 'Outstanding'],
    [],
    'Receivables: two columns mean Open, "Open amount" and "Outstanding", and differ: name the one that counts in a Mapping range, beside "Open".',
  ],
  [
    ['Amount', 'Amount'],
    [['Amount', 'Amount']],
    'Receivables: two columns mean Amount, "Column 4 · Amount" and "Column 5 · Amount", and differ: name the one that counts in a Mapping range, beside "Amount".',
  ],
  [
    ['Open amount', 'Outstanding'],
    [
      ['Open amount', 'Open'],
      ['Outstanding', 'Open'],
    ],
    'Receivables: two columns mean Open, "Open amount" and "Outstanding", and differ, and the Mapping range names both: leave there the one that counts.',
  ],
] as const)('%j with %j is refused with what to write', (headings, mapping, sentence) => {
  expect(() => owed(book(...headings), mapping)).toThrow(sentence);
});
