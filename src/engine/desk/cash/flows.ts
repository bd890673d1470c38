import { later } from '../../ledger/calendar';
import type { Period } from '../../ledger/customer';
import { bankDay } from './bankDay';

export type Repeats = 'once' | 'weekly' | 'fortnightly' | 'monthly' | 'quarterly' | 'yearly';

/** Money that comes in (above 0) or goes out (below) beside what is owed. */
export interface Flow {
  readonly day: number;
  readonly amount: number;
  readonly repeats: Repeats;
  /** The last day on which it can repeat; null: without end. */
  readonly until: number | null;
  /** Of sales that are still to be invoiced: how long after the day they fall due. */
  readonly terms: Period | null;
}

export interface Movement {
  readonly day: number;
  readonly amount: number;
}

const every: Readonly<Record<Exclude<Repeats, 'once'>, Period>> = {
  weekly: { count: 7, unit: 'days' },
  fortnightly: { count: 14, unit: 'days' },
  monthly: { count: 1, unit: 'months' },
  quarterly: { count: 3, unit: 'months' },
  yearly: { count: 12, unit: 'months' },
};

/** Each time a flow moves after the day and up to the end; months are counted from its first day, so that the 31st stays the month's end. Sales on terms come in as late as the book is paid. */
export function movementsOf(flow: Flow, asOf: number, end: number, lateness: number): readonly Movement[] {
  const last = Math.min(flow.until ?? Infinity, end);
  const found: Movement[] = [];
  for (let time = 0; ; time++) {
    const day = onTime(flow, time);
    if (day > last || (time > 0 && flow.repeats === 'once')) return found;
    if (day > asOf) found.push({ day: arrival(flow, day, lateness), amount: flow.amount });
  }
}

function onTime({ day, repeats }: Flow, time: number): number {
  if (repeats === 'once' || time === 0) return day;
  const { count, unit } = every[repeats];
  return later(day, { count: count * time, unit });
}

function arrival({ terms, amount }: Flow, day: number, lateness: number): number {
  if (terms === null) return amount > 0 ? bankDay(day) : day;
  return bankDay(later(day, terms) + (amount > 0 ? lateness : 0));
}
