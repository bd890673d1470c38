import { later } from '../../ledger/calendar';
import type { Period } from '../../ledger/customer';

/** How long one has for a duty: a period, or days of work (Monday to Friday; public holidays are not known here). */
export type Delay = Period | { readonly count: number; readonly unit: 'business days' };

/** The last day of a delay that begins on a day; a delay that is not given is none. Unknown days stay unknown. */
export function afterDelay(day: number, delay: Delay | null): number {
  if (delay === null || !Number.isFinite(day)) return day;
  if (delay.unit !== 'business days') return later(day, delay);
  let [date, left] = [Math.floor(day), delay.count];
  while (left > 0) if (isBusinessDay(++date)) left--;
  return date;
}

/** Excel's serials are Saturdays where seven divides them, and Sundays a day later. */
function isBusinessDay(serial: number): boolean {
  return serial % 7 > 1;
}
