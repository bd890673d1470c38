import type { Account } from '../ledger/account';
import { isoDay } from '../ledger/calendar';
import type { PastDueRule } from '../ledger/pastDueRule';
import type { Words } from '../words';
import { materialInWords } from './materialInWords';

/** Why a customer is in default on the day, or null: insolvency, or more than is immaterial past due for so many days, whatever the policy's waiting period. */
export function defaulted(account: Account, rule: PastDueRule): Words | null {
  const { insolventSince, daysPastDue, summarised } = account;
  if (insolventSince !== Infinity)
    return { en: `insolvent since ${isoDay(insolventSince)}`, zh: `自 ${isoDay(insolventSince)} 起破产` };
  if (daysPastDue < rule.defaultAfter) return null;
  const above = materialInWords(rule);
  if (summarised)
    return {
      en: `an undisputed amount is about ${daysPastDue} days past due (${above.en})`,
      zh: `存在逾期约 ${daysPastDue} 天的无争议款项（${above.zh}）`,
    };
  return {
    en: `an undisputed invoice is ${daysPastDue} days past due (${above.en})`,
    zh: `存在逾期 ${daysPastDue} 天的无争议发票（${above.zh}）`,
  };
}

/** What has been overdue for as long as a default takes and is too little to be one; null where there is none. */
export function immaterial({ longOverdue, daysPastDue }: Account, rule: PastDueRule): Words | null {
  if (longOverdue === 0 || daysPastDue >= rule.defaultAfter) return null;
  const amount = cents.format(longOverdue);
  const above = materialInWords(rule);
  return {
    en: `${amount} is ${rule.defaultAfter} days past due or more and too little to count as a default (which takes ${above.en})`,
    zh: `${amount} 已逾期 ${rule.defaultAfter} 天及以上，金额过小，不计为违约（须${above.zh}）`,
  };
}

/** Made once: `toLocaleString` looks the language up again for every number. */
const cents = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
