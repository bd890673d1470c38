import type { LimitUse } from '../../cover';
import type { Account } from '../../ledger/account';
import { Problem } from '../../problem';
import type { Words } from '../../words';
import type { Action } from './action';

/** A customer as it is watched, and how its limit is used (null: not in the list of customers). */
export interface WatchedCustomer {
  readonly account: Account;
  /** In default, or its light is red for more than the use of its limit. */
  readonly red: boolean;
  /** What warns of it beside invoices that are late or contested, which are told by themselves. */
  readonly slipping: readonly Words[];
  readonly use: LimitUse | Problem | null;
}

/** Who slips, and whose limit no longer fits. Amounts are what is owed, what lies above a limit, and what a limit still lets be lost. */
export function customerActions(watched: readonly WatchedCustomer[], asOf: number): readonly Action[] {
  return watched.flatMap((one, customer) => {
    const where = { customer, entry: null, frees: 0, by: asOf };
    const { account, slipping } = one;
    return [
      ...(slipping.length > 0 && account.balance > 0
        ? [{ kind: 'slipping', reasons: slipping, atStake: account.balance, ...where } as const]
        : []),
      ...limitActions(one).map((action) => ({ ...action, ...where })),
    ];
  });
}

type LimitAction = Pick<Extract<Action, { limit: number }>, 'kind' | 'limit' | 'owed' | 'atStake'>;

/** Nobody asks for more cover on a customer whose light is red: what it owes is brought down, and what the limit still allows is not used. */
function limitActions({ red, use }: WatchedCustomer): readonly LimitAction[] {
  if (use === null || use instanceof Problem) return [];
  const { limit, outstanding: owed, over, idle } = use;
  if (over > 0) return [{ kind: red ? 'reduce' : 'ask limit', limit, owed, atStake: over }];
  return red && idle > 0 ? [{ kind: 'cut limit', limit, owed, atStake: idle }] : [];
}
