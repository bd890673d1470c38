import { daysOf } from '../../ledger/calendar';
import type { Policy } from '../policy/policy';
import { usualSettlement } from './usualSettlement';

/** How many days after a due date the indemnity comes: waiting period and settlement. Null where the policy states no waiting period. */
export function daysToIndemnity({ waitingPeriod, settlementWithin }: Policy): number | null {
  if (waitingPeriod === null) return null;
  const settlement = settlementWithin ?? usualSettlement;
  const days =
    settlement.unit === 'business days'
      ? (settlement.count * 7) / 5
      : daysOf({ count: settlement.count, unit: settlement.unit });
  return Math.round(daysOf(waitingPeriod) + days);
}
