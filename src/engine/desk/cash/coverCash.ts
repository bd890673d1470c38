import { daysToIndemnity, deadlines, ifEachFails, indemnityOfReceivables, type Policy } from '../../cover';
import type { Customer } from '../../ledger/customer';
import type { Receivables } from '../../ledger/receivables';
import { Problem } from '../../problem';
import type { Movement } from './flows';

/** A policy, and the limits of the customers that it covers. */
export interface Cover {
  readonly policy: Policy;
  readonly register: readonly (Customer | Problem | null)[];
}

/** Of each customer of the book, by index, what a policy pays of a unit that fails; and how many days after the due date the money comes. */
interface ExpectedCover {
  readonly paid: readonly number[];
  readonly delay: number;
}

/** As INDEMNITYIFFAILS has it for each customer alone. */
export function expectedCover({ policy, register }: Cover, book: Receivables, asOf: number): ExpectedCover {
  const paid = new Map<string, number>();
  ifEachFails(register, book, policy, asOf).forEach((failure, at) => {
    const customer = register[at];
    if (failure === null || failure instanceof Problem || !customer || customer instanceof Problem) return;
    const share = failure.loss > 0 ? failure.indemnity / failure.loss : 0;
    for (const name of [customer.name, customer.id]) if (name !== null) paid.set(name, share);
  });
  return { paid: book.customers.map((name) => paid.get(name) ?? 0), delay: daysToIndemnity(policy) ?? Infinity };
}

/**
 * What the policy pays for customers who fail for certain, together and with the year's terms shared, as INDEMNITY has it were they insolvent
 * on the day. `suddenly`: those who fail on that day; of the others the money comes by the days of the policy.
 */
export function certainCover(
  { policy, register }: Cover,
  book: Receivables,
  asOf: number,
  { failed, suddenly }: { readonly failed: ReadonlySet<number>; readonly suddenly: ReadonlySet<number> },
): readonly Movement[] {
  if (failed.size === 0) return [];
  const all = insolvent(book, failed);
  const { row, indemnity, customer } = indemnityOfReceivables(all, policy, register, asOf);
  const asTheyStand = cashDays(book, policy, register, asOf);
  const atOnce = suddenly.size === 0 ? asTheyStand : cashDays(insolvent(book, suddenly), policy, register, asOf);
  return Array.from(row, (entry, at): Movement => {
    const own = customer[entry]!;
    const day = (suddenly.has(own) ? atOnce : asTheyStand).get(entry) ?? Infinity;
    return { day, amount: failed.has(own) ? indemnity[at]! : 0 };
  }).filter(({ amount }) => amount > 0);
}

/** By when the policy pays each open invoice, by its place in the book. */
function cashDays(book: Receivables, policy: Policy, register: Cover['register'], asOf: number) {
  const { open, dates } = deadlines(book, policy, register, asOf);
  return new Map(Array.from(open.row, (entry, at) => [entry, dates.cashBy[at]!] as const));
}

/** A bare yes in the column of insolvencies, for some customers. */
function insolvent(book: Receivables, whose: ReadonlySet<number>): Receivables {
  const stated = book.insolvent;
  return {
    ...book,
    insolvent: Float64Array.from(book.customer, (own, entry) =>
      whose.has(own) && !(stated && stated[entry]! < Infinity) ? Infinity : (stated?.[entry] ?? NaN),
    ),
  };
}
