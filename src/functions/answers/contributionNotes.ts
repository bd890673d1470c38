import {
  countryNotCovered,
  limitsOfCustomers,
  noCover,
  policyTerms,
  saleKindsIn,
  termsTooLong,
  tooLong,
  withoutLimit,
  type Policy,
} from '../../engine/cover';
import { isInDefault, lateBeforeItBegan, type Entry, type PortfolioSettings } from '../../engine/portfolio';
import { placeholderNote } from '../../engine/risk';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { pastDueBefore } from '../layouts/notInsurable';
import type { WholeBook } from './portfolioEntries';
import { shownAmount } from './shownFigures';

/** What is to be known of each customer's part of a bad year: why it has none, what of it the policy leaves with the firm, and on what its exposure and its PD rest. */
export function contributionNotes(
  book: WholeBook,
  policy: Policy | null,
  { groups }: PortfolioSettings,
): (entry: Entry) => readonly Words[] {
  const failures = book.judged?.();
  const judged = new Map(book.all.map(({ customer }, at) => [customer, failures?.[at] ?? null]));
  const stays = policy && staysWith(book, policy);
  const members = new Map<string, number>();
  for (const { customer } of book.entries)
    if (customer.parent) members.set(customer.parent, (members.get(customer.parent) ?? 0) + 1);
  return (entry) => {
    if (isInDefault(entry)) return [inDefault];
    if (entry.exposure <= 0) return [nothingOwed];
    const parent = groups === 'together' ? (entry.customer.parent ?? null) : null;
    const failure = judged.get(entry.customer);
    const excluded = failure && !(failure instanceof Problem) ? failure.excluded : [];
    return [
      ...(stays?.(entry) ?? []),
      ...excluded.filter((rule) => rule !== withoutLimit && rule !== noCover).map(({ summary }) => summary),
      ...(parent !== null && members.get(parent)! > 1 ? [inGroup(parent)] : []),
      ...(entry.estimated ? [estimated[entry.estimated]] : []),
      ...(entry.onPlaceholder ? [placeholderNote] : []),
    ];
  };
}

/** Why a policy does not take all of it. */
function staysWith({ all }: WholeBook, policy: Policy): (entry: Entry) => readonly Words[] {
  const customers = all.map(({ customer }) => customer);
  const limits = limitsOfCustomers(customers, policy);
  const place = new Map(customers.map((customer, at) => [customer, at]));
  return (entry) => {
    const at = place.get(entry.customer)!;
    const [limit, { exposure }] = [limits.of[at]!, entry];
    if (lateBeforeItBegan(entry, policy)) return [pastDueBefore];
    if (tooLong(entry.customer, policy)) return [termsTooLong.summary];
    if (limits.outside?.[at] === 1) return [countryNotCovered.summary];
    if (limits.buyers?.[at]) return [notInsuredAs(limits.buyers[at])];
    if (limit === 0) return [(limits.withoutLimit[at] === 1 ? withoutLimit : noCover).summary];
    return limit < exposure ? [capped(limit, exposure)] : [];
  };
}

function capped(limit: number, exposure: number): Words {
  const [most, all] = [shownAmount(limit), shownAmount(exposure)];
  return {
    en: `${policyTerms.creditLimit.en} ${most} of ${all} exposure: the rest stays`,
    zh: `${policyTerms.creditLimit.zh} ${most}，敞口 ${all}：超出部分自留`,
  };
}

function notInsuredAs(kinds: number): Words {
  const { en, zh } = saleKindsIn(kinds);
  return { en: `Not insured for what it is: ${en}`, zh: `因买方类别不在承保范围内：${zh}` };
}

function inGroup(parent: string): Words {
  return { en: `Fails together with its group (${parent})`, zh: `与所属集团（${parent}）一并违约` };
}

const inDefault: Words = {
  en: 'Already in default: a provision, no risk of the coming year',
  zh: '已违约：计提准备，不属于未来一年的风险',
};
const nothingOwed: Words = { en: 'Nothing at risk', zh: '无敞口' };
const estimated = {
  sales: { en: 'Exposure estimated: annual sales × terms', zh: '敞口按年销售额 × 账期估算' },
  limit: { en: 'Exposure estimated: a part of the credit limit', zh: '敞口按信用限额的一部分估算' },
} as const satisfies Record<string, Words>;
