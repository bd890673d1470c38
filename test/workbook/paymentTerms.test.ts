import { Problem } from '../../src/engine/problem';
import { isoDay } from '../../src/engine/ledger';
import { readReceivables } from '../../src/workbook/ranges/receivables';
import { readPaymentTerms } from '../../src/workbook/values/paymentTerms';

const read = (rows: readonly (readonly unknown[])[], headings = ['Customer', 'Amount', 'Invoice date', 'Terms']) =>
  readReceivables([headings, ...rows], { date1904: false, mapping: new Map() });
const dueOf = (terms: unknown) => isoDay(read([['A', 1, '2025-07-02', terms]]).dueDate[0]!);

test.each([
  [14, '2025-07-16'],
  ['Net 30', '2025-08-01'],
  ['30 days end of month', '2025-08-31'],
  ['30 EOM', '2025-08-31'],
  ['EOM + 30 days', '2025-08-30'],
  ['month end + 1 month', '2025-08-31'],
  ['end of month', '2025-07-31'],
  ['月结30天', '2025-08-30'],
  ['30天月底', '2025-08-31'],
  ['月结', '2025-07-31'],
  ['2个月', '2025-09-02'],
])('an invoice of 2 July 2025 on terms of %p is due on %s', (terms, due) => expect(dueOf(terms)).toBe(due));

test.each(['soon', '30 days EOM EOM', 'EOM soon'])('terms of %p are refused', (terms) =>
  expect(readPaymentTerms(terms)).toBeInstanceOf(Problem),
);

test('a due date that is given counts, whatever the terms say', () => {
  const book = read(
    [
      ['A', 1, '2025-07-02', 'soon', '2025-07-20'],
      ['B', 1, '2025-07-02', 'net 30', null],
    ],
    ['Customer', 'Amount', 'Invoice date', 'Terms', 'Due date'],
  );
  expect([...book.dueDate].map(isoDay)).toEqual(['2025-07-20', '2025-08-01']);
  expect(book.problems.size).toBe(0);
});

test('without a due date and without an invoice date the row says what it lacks, and other columns stay not given', () => {
  const book = read([
    ['A', 1, null, 'net 30'],
    ['B', 1, '2025-07-02', 'net 30'],
  ]);
  expect(book.problems.get(0)!.message).toBe('Receivables row 2, "Terms": expected a date, found nothing.');
  expect(book.paidDate[1]).toBeNaN();
});
