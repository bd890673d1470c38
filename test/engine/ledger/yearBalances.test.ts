import { accountsOverYear, serialOf } from '../../../src/engine/ledger';
import { monthEndsBefore } from '../../../src/engine/ledger/yearBalances';
import { bookOf, type Invoice } from './book';

const day = (text: string) => {
  const [year, month, date] = text.split('-').map(Number);
  return serialOf(year!, month!, date!)!;
};
const asOf = day('2025-12-31');
const overYear = (invoices: readonly Invoice[], on = asOf) =>
  accountsOverYear(bookOf(invoices), on).map((account) => account.overYear);
const paid = (amount: number, from: string, until: string, more: Partial<Invoice> = {}): Invoice => ({
  amount,
  invoiceDate: day(from),
  dueDate: day(until),
  paidDate: day(until),
  ...more,
});

test('the month ends are those that are over on the day: of 31 December the last twelve, of 30 December one earlier', () => {
  expect(monthEndsBefore(asOf)).toHaveLength(12);
  expect([monthEndsBefore(asOf)[0], monthEndsBefore(asOf)[11]]).toEqual([day('2025-01-31'), asOf]);
  expect([monthEndsBefore(asOf - 1)[0], monthEndsBefore(asOf - 1)[11]]).toEqual([day('2024-12-31'), day('2025-11-30')]);
  expect(monthEndsBefore(day('2024-02-29')).slice(-2)).toEqual([day('2024-01-31'), day('2024-02-29')]);
});

test('an invoice counts from its date to the day before it is paid', () => {
  const first = paid(1, '2024-01-01', '2024-01-02');
  expect(overYear([first, paid(1200, '2025-03-31', '2025-05-31')])).toEqual([{ mean: 200, highest: 1200 }]);
  expect(overYear([first, paid(1200, '2025-04-01', '2025-06-01')])).toEqual([{ mean: 200, highest: 1200 }]);
  expect(overYear([first, paid(1200, '2025-04-01', '2025-04-30')])).toEqual([{ mean: 0, highest: 0 }]);
});

test('a customer since April is averaged over nine month ends, one of today over none', () => {
  expect(overYear([paid(900, '2025-04-10', '2025-07-10')])).toEqual([{ mean: 300, highest: 900 }]);
  const [old, new_] = overYear(
    [
      paid(1, '2024-01-01', '2024-01-02'),
      { customer: 'New', amount: 50, invoiceDate: day('2025-12-15'), dueDate: day('2026-01-15') },
    ],
    day('2025-12-20'),
  );
  expect([old, new_]).toEqual([
    { mean: 0, highest: 0 },
    { mean: null, highest: 0 },
  ]);
});

test('what is paid in part stays in part, a disputed part is left out, a credit balance at a month end is 0', () => {
  const first = paid(1, '2024-01-01', '2024-01-02');
  expect(overYear([first, paid(1200, '2025-01-10', '2025-07-01', { paid: 900 })])).toEqual([
    { mean: (6 * 1200 + 6 * 300) / 12, highest: 1200 },
  ]);
  expect(
    overYear([first, { amount: 1200, invoiceDate: day('2025-07-01'), dueDate: asOf + 30, disputed: 200 }]),
  ).toEqual([{ mean: 500, highest: 1000 }]);
  const credit = { amount: -1200, invoiceDate: day('2025-07-01'), dueDate: day('2025-07-01') };
  expect(overYear([first, paid(600, '2025-01-10', '2025-07-01'), credit])).toEqual([{ mean: 300, highest: 600 }]);
});

test('a ledger with less than a quarter of its invoices settled is a list of open items and tells nothing of a year', () => {
  const open = { amount: 100, invoiceDate: day('2025-10-01'), dueDate: day('2025-11-01') };
  const settled = paid(100, '2025-09-01', '2025-10-01');
  expect(overYear([settled, open, open, open])).toEqual([{ mean: (100 + 3 * 300) / 4, highest: 300 }]);
  expect(overYear([settled, open, open, open, open])).toEqual([null]);
  expect(overYear([{ ...settled, paidDate: NaN, paid: 100 }])).toEqual([null]);
  expect(overYear([{ ...settled, invoiceDate: NaN }])).toEqual([null]);
});
