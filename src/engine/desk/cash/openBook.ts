import { disputedBalance } from '../../ledger/openBalance';
import { owedOn } from '../../ledger/owed';
import type { Receivables } from '../../ledger/receivables';
import { expectedDay, type Expected } from './expectedDay';
import { furtherDelay } from './furtherDelay';

/** An open invoice: what of it may come in, what is contested, and when and how surely the money is expected. */
export interface ExpectedReceipt extends Expected {
  readonly entry: number;
  readonly customer: number;
  readonly amount: number;
  readonly disputed: number;
  /** That its customer has not failed before that day; 1 − PD in a year. */
  readonly chance: number;
}

export interface OpenBook {
  readonly receipts: readonly ExpectedReceipt[];
  /** Credits that exceed what their customers owe; not above 0. */
  readonly credits: number;
}

interface Known {
  readonly lateness: readonly number[];
  readonly probability: readonly number[];
  readonly asOf: number;
  readonly slowBy: number;
}

/** Every invoice that is open on the day, credits set off first, as a forecast of cash sees it. */
export function openBook(book: Receivables, { lateness, probability, asOf, slowBy }: Known): OpenBook {
  const owed = owedOn(book, asOf).amounts;
  const payers = { lateness, further: furtherDelay(book, asOf), asOf, slowBy };
  const receipts: ExpectedReceipt[] = [];
  let credits = 0;
  for (let entry = 0; entry < book.count; entry++) {
    const [unpaid, customer] = [owed[entry]!, book.customer[entry]!];
    if (customer < 0 || unpaid === 0) continue;
    if (unpaid < 0) {
      credits += unpaid;
      continue;
    }
    const disputed = disputedBalance(book, entry, unpaid);
    const expected = expectedDay(book, entry, payers);
    const years = (expected.day - asOf) / 365;
    const chance = Number.isNaN(expected.day) ? 0 : (1 - probability[customer]!) ** years;
    receipts.push({ ...expected, entry, customer, amount: unpaid - disputed, disputed, chance });
  }
  return { receipts, credits };
}
