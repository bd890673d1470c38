import { customerLateness } from '../../../../src/engine/desk/cash/customerLateness';
import { expectedDay } from '../../../../src/engine/desk/cash/expectedDay';
import { furtherDelay } from '../../../../src/engine/desk/cash/furtherDelay';
import { movementsOf, type Flow } from '../../../../src/engine/desk/cash/flows';
import { forecastPeriods, periodOf } from '../../../../src/engine/desk/cash/periods';
import { accountsFrom } from '../../../../src/engine/ledger';
import { bookOf, type Invoice } from '../../ledger/book';

/** Monday, 30 June 2025. */
const asOf = 45_838;
const paidLate = (late: number, amount = 100): Invoice => ({
  amount,
  invoiceDate: asOf - 200,
  dueDate: asOf - 150,
  paidDate: asOf - 150 + late,
});
const expected = (invoice: Invoice, { lateness = 0, others = [] as readonly Invoice[], slowBy = 0 } = {}) => {
  const book = bookOf([invoice, ...others]);
  return expectedDay(book, 0, { lateness: [lateness], further: furtherDelay(book, asOf), asOf, slowBy });
};

test('an invoice not yet due is expected on its due date and the customer’s days late', () => {
  expect(expected({ amount: 1, dueDate: asOf + 8 }, { lateness: 2 })).toEqual({ day: asOf + 10, from: 'habit' });
});

test('a promise that is still to come counts before the habit, a broken one does not', () => {
  const due = { amount: 1, dueDate: asOf + 8 };
  expect(expected({ ...due, promisedDate: asOf + 1 })).toEqual({ day: asOf + 1, from: 'promised' });
  expect(expected({ ...due, promisedDate: asOf })).toEqual({ day: asOf + 8, from: 'habit' });
});

test('what falls on a weekend comes on Monday: Saturday 5 and Sunday 6 July on the 7th', () => {
  expect([4, 5, 6, 7].map((days) => expected({ amount: 1, dueDate: asOf + days }).day - asOf)).toEqual([4, 7, 7, 7]);
});

test('who is later than his habit waits as long as invoices so late have waited: (5 × 10 + 5 × 20) ÷ 10 days more', () => {
  const others = [...Array.from({ length: 5 }, () => paidLate(50)), ...Array.from({ length: 5 }, () => paidLate(60))];
  expect(expected({ amount: 1, dueDate: asOf - 40 }, { others, lateness: 3 })).toEqual({
    day: asOf + 15,
    from: 'so late before',
  });
});

test('a precedent weighs by its amount: 100 of 50 days and five of 60, 40 days late: 15 days more', () => {
  const others = [paidLate(50, 500), ...Array.from({ length: 5 }, () => paidLate(60))];
  expect(furtherDelay(bookOf(others), asOf)(40)).toBeCloseTo(15, 12);
});

test('four invoices that were later are no precedent, five are', () => {
  const others = (count: number) => Array.from({ length: count }, () => paidLate(60));
  const late = { amount: 1, dueDate: asOf - 40 };
  expect(expected(late, { others: others(4) })).toEqual({ day: NaN, from: 'no precedent' });
  expect(expected(late, { others: others(5) }).from).toBe('so late before');
});

test('everybody is later by the days of the slow scenario', () => {
  expect(expected({ amount: 1, dueDate: asOf + 8 }, { slowBy: 30 }).day).toBe(asOf + 38);
});

const oneOf = (customer: string, late: number, more: Partial<Invoice> = {}): Invoice => ({
  customer,
  amount: 1,
  invoiceDate: asOf - 60,
  dueDate: asOf - 30,
  paidDate: asOf - 30 + late,
  ...more,
});
const prompt = Array.from({ length: 40 }, () => oneOf('Old', 0, { amount: 1e9 }));

test('a customer of one invoice, 26 days late, in a book that pays on the day: 26 ÷ (1 + 12) days', () => {
  const [fresh, old] = customerLateness(accountsFrom(bookOf([oneOf('New', 26), ...prompt]), asOf), [0, 0], 12);
  expect(fresh).toBeCloseTo(2, 6);
  expect(old).toBeCloseTo(0, 6);
});

test('who is in default tells nothing of how the others pay', () => {
  const gone = { customer: 'Gone', amount: 1e12, invoiceDate: asOf - 400, dueDate: asOf - 370 };
  const book = bookOf([gone, oneOf('New', 26), ...prompt, { customer: 'Unknown', amount: 1, dueDate: asOf + 5 }]);
  const lateness = customerLateness(accountsFrom(book, asOf), [1, 0, 0, 0], 12);
  expect(lateness[1]).toBeCloseTo(2, 6);
  expect(lateness[3]).toBeCloseTo(0, 6);
});

const flow = (more: Partial<Flow>): Flow => ({
  day: asOf + 1,
  amount: -10,
  repeats: 'once',
  until: null,
  terms: null,
  ...more,
});
const days = (more: Partial<Flow>, end = asOf + 100, lateness = 0) =>
  movementsOf(flow(more), asOf, end, lateness).map(({ day }) => day - asOf);

test('a flow repeats from its first day on, what is past is done, and ends with Until or the horizon', () => {
  expect(days({})).toEqual([1]);
  expect(days({ day: asOf })).toEqual([]);
  expect(days({ repeats: 'weekly' }, asOf + 20)).toEqual([1, 8, 15]);
  expect(days({ day: asOf - 20, repeats: 'fortnightly' }, asOf + 30)).toEqual([8, 22]);
  expect(days({ repeats: 'weekly', until: asOf + 8 })).toEqual([1, 8]);
});

test('monthly from 31 January: 31 July, 31 August, 30 September', () => {
  const january = 45_688;
  expect(days({ day: january, repeats: 'monthly' }, asOf + 100)).toEqual([31, 62, 92]);
});

test('sales on terms come in after the terms and as late as the book pays; what we owe on terms is paid on the day', () => {
  expect(days({ amount: 10, terms: { count: 30, unit: 'days' } }, asOf + 1, 3)).toEqual([35]);
  expect(days({ terms: { count: 31, unit: 'days' } }, asOf + 1, 3)).toEqual([32]);
});

test('thirteen weeks from 1 July 2025, then months: the first ends on 29 October, and 30 September is in the weeks no more', () => {
  const periods = forecastPeriods(asOf, 13, 2);
  expect(periods).toHaveLength(15);
  expect(periods[12]).toEqual({ unit: 'week', number: 13, from: asOf + 85, to: asOf + 91 });
  expect(periods[13]).toEqual({ unit: 'month', number: 1, from: asOf + 92, to: asOf + 121 });
  expect([asOf, asOf + 7, asOf + 8, asOf + 91, asOf + 92, asOf + 9999].map((day) => periodOf(periods, day))).toEqual([
    0, 0, 1, 12, 13, 15,
  ]);
});
