import { later } from '../../ledger/calendar';
import { entriesCalled } from '../../ledger/entriesCalled';
import type { Policy } from '../policy/policy';
import { groupsIn } from './groups';
import { customerIn, type Register } from './register';
import { limitOfOthers } from './withoutLimit';

/** From which day each customer's present limit holds (-Infinity: always), and the one that what was delivered before has; null where all hold always. */
export interface LimitBegins {
  readonly from: Float64Array;
  readonly before: Float64Array;
}

/** A limit may reach back by so much as the policy says. Before it the previous limit holds, else the discretionary one, else none. */
export function limitBegins(customers: readonly string[], register: Register, policy: Policy): LimitBegins | null {
  const { holder, begins } = groupsIn(register);
  if (!begins) return null;
  const holders = Array.from(entriesCalled(register, customers), (row) => customerIn(register, holder[row] ?? -1));
  if (holders.every((one) => (one?.limitFrom ?? null) === null)) return null;
  const unless = policy.discretionaryLimit === null ? 0 : limitOfOthers(policy, policy.withoutLimit ?? 'discretionary');
  return {
    from: Float64Array.from(holders, (one) => {
      const day = one?.limitFrom ?? null;
      return day === null ? -Infinity : reachingBack(day, policy);
    }),
    before: Float64Array.from(holders, (one) => one?.previousLimit ?? unless),
  };
}

function reachingBack(day: number, { limitBackdate }: Policy): number {
  return limitBackdate === null ? day : later(day, { ...limitBackdate, count: -limitBackdate.count });
}
