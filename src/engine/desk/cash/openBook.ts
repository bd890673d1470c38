import { disputedBalance } from '../../ledger/openBalance';
import { owedOn } from '../../ledger/owed';
import type { Receivables } from '../../ledger/receivables';
import { bankDay } from './bankDay';
import { expectedDay, type Expected } from './expectedDay';
import { furtherDelay } from './furtherDelay';

/** An open invoice: what of it may come in, what is contested, and when and how surely the money is expected. */
export interface ExpectedReceipt extends Expected {
  readonly entry: number;
  readonly customer: number;
  readonly amount: number;
  readonly disputed: number;
  /** It is the contested part, expected once the dispute is solved; no policy pays for it. */
  readonly contested?: true;
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
  /** By entry, the day by which its dispute is to be solved. */
  readonly solvedBy?: ReadonlyMap<number, number>;
  /** How late invoices go on, where it was asked before: it is the same with and without disputes. */
  readonly further?: ReturnType<typeof furtherDelay>;
}

/** Every invoice that is open on the day, credits set off first, as a forecast of cash sees it. */
export function openBook(book: Receivables, known: Known): OpenBook {
  const { lateness, probability, asOf, slowBy, solvedBy } = known;
  const owed = owedOn(book, asOf).amounts;
  const payers = { lateness, further: known.further ?? furtherDelay(book, asOf), asOf, slowBy };
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
    const { day, from } = expected;
    const chanceOn = (on: number) => (Number.isNaN(on) ? 0 : (1 - probability[customer]!) ** ((on - asOf) / 365));
    const solved = solvedDay(solvedBy?.get(entry), expected, asOf, slowBy);
    const kept = solved === null ? disputed : 0;
    receipts.push({ day, from, entry, customer, amount: unpaid - disputed, chance: chanceOn(day), disputed: kept });
    if (solved !== null && disputed > 0) {
      const one = { from, entry, customer, amount: disputed, disputed: 0, contested: true } as const;
      receipts.push({ ...one, day: solved, chance: chanceOn(solved) });
    }
  }
  return { receipts, credits };
}

/** Not before the invoice itself is expected; null where no day is promised, or the promise has run out. */
function solvedDay(promised: number | undefined, { day }: Expected, asOf: number, slowBy: number): number | null {
  if (promised === undefined || !(promised > asOf)) return null;
  const solved = bankDay(promised + slowBy);
  return Number.isNaN(day) ? solved : Math.max(solved, day);
}
