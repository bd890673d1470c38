import { dayOf, daysOf, isoDay, later, serialOf } from '../../../src/engine/ledger';

test.each([
  [1900, 1, 1, 1],
  [1900, 2, 28, 59],
  [1900, 3, 1, 61],
  [1970, 1, 1, 25569],
  [2024, 2, 29, 45351],
  [2025, 1, 1, 45658],
  [9999, 12, 31, 2958465],
])('%d-%d-%d is serial %d, there and back', (year, month, day, serial) => {
  expect(serialOf(year, month, day)).toBe(serial);
  expect(dayOf(serial)).toEqual({ year, month, day });
});

test.each([
  [2025, 2, 29],
  [2025, 13, 1],
  [2025, 0, 1],
  [2025, 4, 31],
  [1899, 12, 31],
  [10_000, 1, 1],
])('the calendar has no %d-%d-%d', (year, month, day) => {
  expect(serialOf(year, month, day)).toBeNull();
});

test.each([
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2025-03-31', 6, '2025-09-30'],
  ['2025-11-30', 3, '2026-02-28'],
  ['2025-01-15', 12, '2026-01-15'],
])('%s and %d months is %s', (from, count, until) => {
  const [year, month, day] = from.split('-').map(Number);
  expect(isoDay(later(serialOf(year!, month!, day!)!, { count, unit: 'months' }))).toBe(until);
});

test('days are added as days', () => {
  expect(later(45658, { count: 45, unit: 'days' })).toBe(45703);
});

test('where no calendar is needed three months are a quarter of 365 days, and 90 days are 90', () => {
  expect(daysOf({ count: 3, unit: 'months' })).toBe(91.25);
  expect(daysOf({ count: 90, unit: 'days' })).toBe(90);
});

test('an hour of a day is that day, and the 29 February 1900 that never was (60) the day after the 28th', () => {
  expect([45_658, 45_658.999].map(isoDay)).toEqual(['2025-01-01', '2025-01-01']);
  expect([59, 60, 61].map(isoDay)).toEqual(['1900-02-28', '1900-03-01', '1900-03-01']);
});
