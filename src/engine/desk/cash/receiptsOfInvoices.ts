import { openBook } from './openBook';
import { customerLateness } from './customerLateness';
import type { furtherDelay } from './furtherDelay';
import type { Account } from '../../ledger/account';
import type { Receivables } from '../../ledger/receivables';

interface Asked {
  readonly book: Receivables;
  /** One a customer of the book, and the probability that it defaults within a year. */
  readonly accounts: readonly Account[];
  readonly probability: readonly number[];
  readonly halfCredible: number;
  readonly asOf: number;
  readonly until: number;
  readonly solvedBy: ReadonlyMap<number, number>;
  readonly further: ReturnType<typeof furtherDelay>;
}

/** By entry: what is expected to come in until a day, as CASHFORECAST has it, and the last day on which any of it is expected; NaN where none is. */
export interface ReceiptsOfInvoices {
  readonly amount: Float64Array;
  readonly day: Float64Array;
}

export function receiptsOfInvoices({ book, accounts, probability, halfCredible, asOf, until, ...known }: Asked) {
  const lateness = customerLateness(accounts, probability, halfCredible);
  const { receipts } = openBook(book, { lateness, probability, asOf, slowBy: 0, ...known });
  const found: ReceiptsOfInvoices = {
    amount: new Float64Array(book.count),
    day: new Float64Array(book.count).fill(NaN),
  };
  for (const { entry, customer, amount, day, chance } of receipts) {
    if (probability[customer]! >= 1 || !(amount > 0) || Number.isNaN(day)) continue;
    found.day[entry] = Math.max(found.day[entry] || 0, day);
    if (day <= until) found.amount[entry]! += amount * chance;
  }
  return found;
}
