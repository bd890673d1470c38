import type { Account } from '../ledger/account';
import { isoDay } from '../ledger/calendar';
import type { Words } from '../words';

/** Why a customer is in default on the day, or null: insolvency, or an undisputed invoice so many days past due, whatever the policy's waiting period. */
export function defaulted(account: Account, defaultAfter: number): Words | null {
  const { insolventSince, oldestLate } = account;
  if (insolventSince !== Infinity)
    return { en: `insolvent since ${isoDay(insolventSince)}`, zh: `自 ${isoDay(insolventSince)} 起破产` };
  if (oldestLate < defaultAfter) return null;
  const days = Math.floor(oldestLate);
  return { en: `an undisputed invoice is ${days} days past due`, zh: `有无争议发票已逾期 ${days} 天` };
}
