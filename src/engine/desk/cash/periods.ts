import { later } from '../../ledger/calendar';

/** A stretch of a forecast, both days included. */
export interface ForecastPeriod {
  readonly unit: 'week' | 'month';
  /** The first week is 1, and so is the first month after the weeks. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** Weeks from the day after, then calendar months from the end of the last week. */
export function forecastPeriods(asOf: number, weeks: number, months: number): readonly ForecastPeriod[] {
  const inWeeks = Array.from({ length: weeks }, (_, at): ForecastPeriod => {
    const from = asOf + 7 * at + 1;
    return { unit: 'week', number: at + 1, from, to: from + 6 };
  });
  const end = asOf + 7 * weeks;
  const inMonths = Array.from({ length: months }, (_, at): ForecastPeriod => {
    const month = (count: number) => later(end, { count, unit: 'months' });
    return { unit: 'month', number: at + 1, from: month(at) + 1, to: month(at + 1) };
  });
  return [...inWeeks, ...inMonths];
}

/** The period in which a day lies; as many as there are where it lies beyond. Days before the first belong to it. */
export function periodOf(periods: readonly ForecastPeriod[], day: number): number {
  const found = periods.findIndex(({ to }) => day <= to);
  return found < 0 ? periods.length : found;
}
