import { later } from '../../ledger';

/** The day and the same day so many times before, in the order of time; the last day of a month stays the last of its month. */
export function daysBefore(asOf: number, times: number, months: number): readonly number[] {
  const after = Math.floor(asOf) + 1;
  return Array.from(
    { length: times + 1 },
    (_, at) => later(after, { count: (at - times) * months, unit: 'months' }) - 1,
  );
}
