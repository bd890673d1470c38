import { monthEnds, outstandingOn, peaks } from '../../../../src/engine/desk';
import { serialOf } from '../../../../src/engine/ledger';
import { bookOf, type Invoice } from '../../ledger/book';
import { largeBook } from '../made';

const asOf = serialOf(2025, 12, 31)!;
const openOn = (one: Invoice, day: number) => {
  if (one.invoiceDate! > day) return 0;
  if (one.paidDate === undefined || one.paidDate > day) return one.amount;
  return one.paid === undefined ? 0 : one.amount - one.paid;
};

test('what is paid on a day is owed on it until the evening', () => {
  const book = bookOf([
    { amount: 100, invoiceDate: asOf - 20, dueDate: asOf, paidDate: asOf - 5 },
    { amount: 50, invoiceDate: asOf - 5, dueDate: asOf },
  ]);
  expect(peaks(book, asOf - 30, asOf)).toEqual([
    { amount: 150, day: asOf - 5 },
    { amount: 150, day: asOf - 5 },
  ]);
});

test('what was open before the first day counts from it', () => {
  const book = bookOf([
    { customer: 'A', amount: 100, invoiceDate: asOf - 90, dueDate: asOf, paidDate: asOf - 60, paid: 40 },
    { customer: 'B', amount: 70, invoiceDate: asOf - 90, dueDate: asOf, paidDate: asOf - 60 },
  ]);
  expect(peaks(book, asOf - 30, asOf)).toEqual([
    { amount: 60, day: asOf - 30 },
    { amount: 0, day: asOf - 30 },
    { amount: 60, day: asOf - 30 },
  ]);
});

describe('a book of 5,000 rows, day by day', () => {
  const invoices = largeBook(asOf, 5_000).filter((one) => !(one.paidDate! < one.invoiceDate!));
  const book = bookOf(invoices);
  const from = asOf - 100;
  const highest = peaks(book, from, asOf);
  const owedIn = (own: readonly Invoice[], day: number) =>
    own.reduce(
      (sum, one) =>
        sum +
        (one.paidDate === day ? openOn(one, day - 1) || (one.invoiceDate! <= day ? one.amount : 0) : openOn(one, day)),
      0,
    );
  const highestOf = (own: readonly Invoice[]) =>
    Math.max(0, ...Array.from({ length: asOf - from + 1 }, (_, at) => owedIn(own, from + at)));

  test('the peak of the whole book', () => {
    expect(highest.at(-1)!.amount).toBeCloseTo(highestOf(invoices), 4);
  });

  test.each([0, 7, 42, 100])('the peak of customer %d', (at) => {
    const own = invoices.filter(({ customer }) => customer === book.customers[at]);
    expect(highest[at]!.amount).toBeCloseTo(highestOf(own), 4);
  });

  test('month ends and the day itself', () => {
    const { days, amounts } = monthEnds(book, asOf, 12);
    const total = (at: number) =>
      book.customers.reduce((sum, _, customer) => sum + amounts[customer * days.length + at]!, 0);
    days.forEach((day, at) =>
      expect(total(at)).toBeCloseTo(
        invoices.reduce((sum, one) => sum + openOn(one, day), 0),
        4,
      ),
    );
    const open = outstandingOn(book, asOf, [30]).open.reduce((sum, amount) => sum + amount, 0);
    expect(open).toBeCloseTo(total(11), 4);
  });
});
