import { deadlines, type Deadlines, type Policy } from '../../cover';
import type { Customer } from '../../ledger/customer';
import type { Receivables } from '../../ledger/receivables';
import type { Problem } from '../../problem';
import { expectedCover } from '../cash/coverCash';
import type { Action } from './action';

type Register = readonly (Customer | Problem | null)[];

/** What the policy asks for until a day, or has asked for in vain; at stake is what it would pay of the invoice. */
export function dutyActions(
  book: Receivables,
  policy: Policy,
  register: Register,
  { asOf, until }: { readonly asOf: number; readonly until: number },
): readonly Action[] {
  const found = deadlines(book, policy, register, asOf);
  const { paid } = expectedCover({ policy, register }, book, asOf);
  const own = Array.from({ length: found.open.count }, (_, at) => dutyOf(found, at, paid, asOf));
  return oncePerCustomer(own.filter((one) => one !== null && one.by <= until) as readonly Action[]);
}

function dutyOf({ open, next, excluded }: Deadlines, at: number, paid: readonly number[], asOf: number): Action | null {
  const { duty, date } = next[at]!;
  if (excluded[at] !== null || duty === null || duty === 'payment' || duty === 'waiting') return null;
  if (duty === 'indemnity' && !(date < asOf)) return null;
  const customer = open.customer[at]!;
  const atStake = open.unpaid[at]! * paid[customer]!;
  return {
    kind: 'duty',
    duty,
    customer,
    entry: open.row[at]!,
    atStake,
    frees: duty === 'claim' || duty === 'indemnity' ? atStake : 0,
    by: Number.isFinite(date) ? date : asOf,
  };
}

/** Deliveries to a customer are stopped once, however many invoices ask for it. */
function oncePerCustomer(actions: readonly Action[]): readonly Action[] {
  const stops = new Map<number, Action>();
  const others: Action[] = [];
  for (const action of actions) {
    if (action.kind !== 'duty' || action.duty !== 'stop') {
      others.push(action);
      continue;
    }
    const before = stops.get(action.customer);
    stops.set(action.customer, before ? { ...before, atStake: before.atStake + action.atStake } : action);
  }
  return [...stops.values(), ...others];
}
