import { later } from '../../ledger/calendar';
import type { Customer } from '../../ledger/customer';
import type { Receivables } from '../../ledger/receivables';
import { Problem } from '../../problem';
import type { Policy } from '../policy/policy';
import { limitBegins, type LimitBegins } from './limitBegins';
import type { Register } from './register';

/** From when each customer's limit holds, and from when new deliveries have none any more, older ones keeping theirs: Infinity where never. Null where nobody's begins or ends so. */
export interface LimitEnds {
  /** The present limit has a first day. */
  readonly begins: LimitBegins | null;
  /** The insurer has withdrawn the limit: deliveries from this day on. */
  readonly withdrawn: Float64Array | null;
  /** Nothing was delivered for too long: deliveries after this day. */
  readonly lapsed: Float64Array | null;
}

export function limitEnds(receivables: Receivables, register: Register, policy: Policy, asOf: number): LimitEnds {
  return {
    begins: limitBegins(receivables.customers, register, policy),
    withdrawn: withdrawals(receivables.customers, register),
    lapsed: lapses(receivables, policy, asOf),
  };
}

function withdrawals(customers: readonly string[], register: Register): Float64Array | null {
  const listed = register.filter(
    (entry): entry is Customer =>
      entry !== null && !(entry instanceof Problem) && (entry.limitWithdrawn ?? null) !== null,
  );
  if (listed.length === 0) return null;
  const days = new Map([
    ...listed.map(({ name, limitWithdrawn }) => [name, limitWithdrawn] as const),
    ...listed.map(({ id, limitWithdrawn }) => [id, limitWithdrawn] as const),
  ]);
  return Float64Array.from(customers, (name) => days.get(name) ?? Infinity);
}

/** A limit ends with the first gap between deliveries that is too long; that it was renewed nobody can know from the ledger. */
function lapses(
  { count, customers, customer, amount, invoiceDate, deliveryDate }: Receivables,
  { limitLapsesAfter }: Policy,
  asOf: number,
): Float64Array | null {
  if (limitLapsesAfter === null) return null;
  const delivered = customers.map((): number[] => []);
  for (let entry = 0; entry < count; entry++) {
    const stated = deliveryDate?.[entry] ?? NaN;
    const day = Number.isNaN(stated) ? invoiceDate[entry]! : stated;
    if (customer[entry]! >= 0 && amount[entry]! > 0 && day <= asOf) delivered[customer[entry]!]!.push(day);
  }
  return Float64Array.from(delivered, (days) => {
    const inOrder = days.sort((one, other) => one - other);
    const end = inOrder.findIndex((day, at) => (inOrder[at + 1] ?? day) > later(day, limitLapsesAfter));
    return end === -1 ? Infinity : later(inOrder[end]!, limitLapsesAfter);
  });
}
