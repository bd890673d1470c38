import type { Period } from './customer';

/** Days as Excel serials of the 1900 system: 1 March 1900 is 61, 1 January 2025 is 45658. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Serial of a calendar day; null where the calendar has no such day or Excel no such serial. */
export function serialOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > lastOf(year, month) || year < 1900 || year > 9999) return null;
  const serial = Date.UTC(year, month - 1, day) / dayLength + epoch;
  return serial > 60 ? serial : serial - 1;
}

export function dayOf(serial: number): Day {
  const whole = Math.floor(serial);
  const date = new Date(((whole > 60 ? whole : whole + 1) - epoch) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day a period later; calendar months are clipped at the month's end (31 January + 1 month = 28 February). */
export function later(serial: number, period: Period): number {
  if (period.unit === 'days') return serial + period.count;
  const { year, month, day } = dayOf(serial);
  const months = year * 12 + month - 1 + period.count;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return serialOf(toYear, toMonth, Math.min(day, lastOf(toYear, toMonth)))!;
}

/** A period as days, a month counting as a twelfth of 365 days, for averages that need no calendar. */
export function daysOf(period: Period): number {
  return period.unit === 'days' ? period.count : (period.count * 365) / 12;
}

/** A serial as people write it: 2025-03-31. */
export function isoDay(serial: number): string {
  const { year, month, day } = dayOf(serial);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const dayLength = 86_400_000;
/** 1 January 1970. */
const epoch = 25569;

function lastOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
