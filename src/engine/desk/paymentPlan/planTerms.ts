import { later } from '../../ledger/calendar';
import type { Period } from '../../ledger/customer';

/** A debt paid in parts: a down payment on the first day, then instalments one period after the other. Amounts to the cent, the rate a year of 365 days. */
export interface PlanTerms {
  readonly balance: number;
  readonly down: number;
  readonly instalments: number;
  readonly frequency: Period;
  readonly start: number;
  readonly rate: number;
}

/** The day of an instalment, counted from 1; the months of a plan that begins on the 31st end on their own last day. */
export function instalmentDay({ start, frequency: { count, unit } }: PlanTerms, no: number): number {
  return later(start, { count: count * no, unit });
}

export function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

export function interestOn(balance: number, rate: number, days: number): number {
  return (Math.max(0, balance) * rate * days) / yearDays;
}

const yearDays = 365;
