import fc from 'fast-check';
import {
  flatRate,
  lateInterest,
  lateRegimes,
  steppedRates,
  type LateRegimeName,
  type LateTerms,
} from '../../../src/engine/desk';
import { serialOf } from '../../../src/engine/ledger';
import { bookOf } from '../ledger/book';

const day = (text: string) => {
  const [year, month, date] = text.split('-').map(Number);
  return serialOf(year!, month!, date!)!;
};
const by = (name: LateRegimeName, parts: Partial<LateTerms> = {}): LateTerms => ({
  regime: lateRegimes[name],
  rates: lateRegimes[name].rates ?? flatRate(0.1),
  rounding: 'exact',
  worth: 1,
  ...parts,
});
const owed = (dueDate: number, parts: Partial<Parameters<typeof bookOf>[0][0]> = {}) =>
  bookOf([{ amount: 36_500, dueDate, ...parts }]);

test('EU: each half-year at its own rate: ten days of June 2025 at 11.15 %, twenty of July at 10.15 %', () => {
  const { interest } = lateInterest(owed(day('2025-06-20')), day('2025-07-20'), null, by('EU'));
  // 36,500 ÷ 365 = 100 a day at 100 %: ten days of June at 3.15 + 8, twenty of July at 2.15 + 8.
  expect(interest[0]).toBeCloseTo(100 * (10 * 0.1115 + 20 * 0.1015), 9);
});

test('UK: the rate of the half-year in which the debt became late holds until payment', () => {
  const { interest, rate } = lateInterest(owed(day('2025-06-20')), day('2025-07-20'), null, by('UK'));
  expect(interest[0]).toBeCloseTo(100 * 30 * 0.1275, 9);
  expect(rate[0]).toBeCloseTo(0.1275, 12);
  // Due on 30 June it is late on 1 July.
  expect(lateInterest(owed(day('2025-06-30')), day('2025-07-01'), null, by('UK')).rate[0]).toBeCloseTo(0.1225, 12);
});

test.each([
  [999.99, 40],
  [1000, 70],
  [9999.99, 70],
  [10_000, 100],
])('UK: the fixed sum of a debt of %d is %d pounds', (amount, sum) => {
  const book = bookOf([{ amount, dueDate: day('2025-03-01') }]);
  expect(lateInterest(book, day('2025-04-01'), null, by('UK')).fixedSum[0]).toBe(sum);
});

test('a day outside the table is a Problem that names the last day, never the nearest rate', () => {
  const late = (due: string, asOf: string, name: LateRegimeName) =>
    lateInterest(owed(day(due)), day(asOf), null, by(name)).problems.get(0)?.message ?? 'known';
  expect(late('2026-06-01', '2026-06-30', 'EU')).toBe('known');
  expect(late('2026-06-01', '2026-07-01', 'EU')).toContain('after 2026-06-30 is not in the table');
  expect(late('2026-06-29', '2026-09-01', 'UK')).toBe('known');
  expect(late('2026-06-30', '2026-09-01', 'UK')).toContain('after 2026-06-30');
  expect(late('2015-12-31', '2016-02-01', 'EU')).toBe('known');
  expect(late('2015-12-30', '2016-02-01', 'EU')).toContain('before 2016-01-01');
  expect(late('2020-08-01', '2020-10-01', 'China')).toContain('before 2020-09-01');
});

test('due on the day, paid in time and credits bear nothing; paid late bears it until payment', () => {
  const none = (parts: Partial<Parameters<typeof bookOf>[0][0]>) =>
    lateInterest(owed(100, parts), 110, null, by('agreed')).interest[0];
  expect(lateInterest(owed(110), 110, null, by('agreed')).interest[0]).toBeNaN();
  expect(none({ paidDate: 100 })).toBeNaN();
  expect(none({ amount: -5 })).toBeNaN();
  expect(none({ paidDate: 104 })).toBeCloseTo(100 * 0.1 * 4, 9);
  expect(none({ paidDate: 104, paid: 18_250 })).toBeCloseTo(100 * 0.1 * 4 + 50 * 0.1 * 6, 9);
  // A part without a day counts as paid before the due date.
  expect(none({ paid: 18_250 })).toBeCloseTo(50 * 0.1 * 10, 9);
});

test('payments are taken period by period, those before the due date and after the day included rightly', () => {
  const payments = new Map([
    [
      0,
      [
        { day: 90, amount: 6500 },
        { day: 105, amount: 10_000 },
        { day: 105, amount: 5000 },
        { day: 200, amount: 9 },
      ],
    ],
  ]);
  const { interest, principal } = lateInterest(owed(100), 110, payments, by('agreed', { rates: flatRate(0.365) }));
  expect(interest[0]).toBeCloseTo(30_000 * 0.001 * 5 + 15_000 * 0.001 * 5, 9);
  expect(principal[0]).toBe(15_000);
});

const rates = steppedRates([
  { from: 1, yearly: 0.1 },
  { from: 120, yearly: 0.04 },
  { from: 150, yearly: 0.2 },
]);

test('interest is additive over periods: any day between two splits it exactly', () => {
  const days = fc.tuple(
    fc.integer({ min: 1, max: 200 }),
    fc.integer({ min: 0, max: 200 }),
    fc.integer({ min: 0, max: 200 }),
  );
  fc.assert(
    fc.property(days, ([due, one, other]) => {
      const cost = (from: number, until: number) => rates.costUntil(until) - rates.costUntil(from);
      expect(cost(due, due + one) + cost(due + one, due + one + other)).toBeCloseTo(cost(due, due + one + other), 9);
      // Day by day, by another route.
      let sum = 0;
      for (let late = due + 1; late <= due + one; late++) sum += rates.yearlyOn(late) / 365;
      expect(cost(due, due + one)).toBeCloseTo(sum, 9);
    }),
  );
});

test('a debt split in two owes the same interest, and twice the debt twice as much', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1e6 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (amount, part) => {
      const of = (value: number) =>
        lateInterest(bookOf([{ amount: value, dueDate: 100 }]), 180, null, by('agreed', { rates })).interest[0]!;
      expect(of(amount * part) + of(amount * (1 - part))).toBeCloseTo(of(amount), 6);
      expect(of(2 * amount)).toBeCloseTo(2 * of(amount), 6);
    }),
  );
});
