import { Problem } from '../../../src/engine/problem';
import { isoDay } from '../../../src/engine/ledger';
import { readReceivables } from '../../../src/workbook/ranges/receivables';
import { readPaymentTerms } from '../../../src/workbook/values/paymentTerms';

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
  ['Due on receipt', '2025-07-02'],
  ['Due upon receipt', '2025-07-02'],
  ['COD', '2025-07-02'],
  ['C.O.D.', '2025-07-02'],
  ['CIA', '2025-07-02'],
  ['Immediate', '2025-07-02'],
  ['Immediate payment', '2025-07-02'],
  ['sofort fällig', '2025-07-02'],
  ['货到付款', '2025-07-02'],
  ['款到发货', '2025-07-02'],
  ['现结', '2025-07-02'],
  ['N30', '2025-08-01'],
  ['n/30', '2025-08-01'],
  ['Net 30 days', '2025-08-01'],
  ['2% 10 Net 30', '2025-08-01'],
  ['1% 10 N30', '2025-08-01'],
  ['1/10 n/30', '2025-08-01'],
  ['2/10, n/30', '2025-08-01'],
  ['2/10 net 30', '2025-08-01'],
  ['2% 10 days, 30 days net', '2025-08-01'],
  ['30 Tage netto', '2025-08-01'],
  ['14 Tage 2% Skonto', null],
  ['30 jours net', '2025-08-01'],
  ['30 jours', '2025-08-01'],
  ['30 días', '2025-08-01'],
  ['30 gg', '2025-08-01'],
  ['30 days from invoice date', '2025-08-01'],
  ['within 30 days', '2025-08-01'],
  ['30 jours fin de mois', '2025-08-31'],
  ['30 days EOM', '2025-08-31'],
  ['EOM+30', '2025-08-30'],
  ['EOM 30', '2025-08-30'],
  ['30 gg fine mese', '2025-08-31'],
  ['货到30天', '2025-08-01'],
  ['货到后30天', '2025-08-01'],
  ['票到30天', '2025-08-01'],
  ['开票后30天付款', '2025-08-01'],
  ['月结60天', '2025-09-29'],
  ['月结 60 天', '2025-09-29'],
  ['1.5 months', null],
  ['0 days', '2025-07-02'],
])('an invoice of 2 July 2025 on terms of %p is due on %s', (terms, due) =>
  expect(due === null ? readPaymentTerms(terms) : dueOf(terms)).toEqual(due ?? expect.any(Problem)),
);

test.each(['soon', '30 days EOM EOM', 'EOM soon'])('terms of %p are refused', (terms) =>
  expect(readPaymentTerms(terms)).toBeInstanceOf(Problem),
);

test.each(['0002', 'ZB30', 'Z030', 'NT30', 'T001'])('%p is a key of a program and no number of days', (key) => {
  expect((readPaymentTerms(key) as Problem).message).toBe(
    `"${key}" is a key of a table of terms, not a number of days: write the days, or take the due date from the program.`,
  );
});

test('a very long text is refused at once', () => {
  for (const long of ['2'.repeat(30_000), `${'end of '.repeat(4000)}month`, `${'1/'.repeat(15_000)}`])
    expect(readPaymentTerms(long)).toBeInstanceOf(Problem);
});

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
