import { limitsOfCustomers } from '../../cover/limits/limitsOfCustomers';
import { policyTerms, type Policy } from '../../cover/policy/policy';
import { percentageFor } from '../../cover/policy/policyOf';
import { saleKindsIn } from '../../cover/policy/saleKinds';
import type { Entry } from '../../portfolio/year/entry';
import { lateBeforeItBegan } from '../../portfolio/year/lateBeforeItBegan';
import { insuredLosses } from '../../portfolio/year/insured';
import { appliedPolicy } from '../../portfolio/year/yearlyTerms';
import { Problem } from '../../problem';
import type { Words } from '../../words';
import { averageShare } from './averageShare';
import { insuredAtRest } from './atRest';
import { priceOf, type CoverPrice } from './price';

/** A customer as a plan of cover sees it. Amounts. */
export interface Insurable {
  readonly entry: Entry;
  /** What its default costs without cover. */
  readonly loss: number;
  /** What of it an insured percentage of 100 % would bear in the end, on average over the causes of default that the policy pays differently, by limit and each-loss clauses, with recoveries shared: as much as the highest percentage bears, in proportion. */
  readonly insurable: number;
  /** What of the debt is insured at 100 %, and what of it is claimed on average over the causes. */
  readonly covered: number;
  readonly claimed: number;
  /** The highest insured percentage; 0 where there is no cover to be had. */
  readonly most: number;
  /** That of a policy over the whole turnover: the same, and of who has nothing at risk now too, because what it buys bears premium. */
  readonly wholeTurnover: number;
  /** Why there is none; null where there is. */
  readonly refused: Words | null;
  /** The premium of an insured percentage of 100 %; less costs in proportion. */
  readonly price: number;
}

/**
 * The policy's percentage is the highest that anyone gets; its limits, terms and each-loss clauses hold for everyone. What it says of the whole year
 * is left out here: it is applied to the percentages that were chosen (planInYear).
 */
export function insurables(
  entries: readonly Entry[],
  policy: Policy,
  rates: readonly (number | null)[],
  price: CoverPrice,
  insolvencyShare: number,
): readonly Insurable[] {
  refuseExcessOfLoss(policy);
  const most = policy.insuredPercentage ?? usualPercentage;
  const whole = { ...policy, insuredPercentage: most };
  const eachLoss = {
    ...whole,
    aggregateFirstLoss: null,
    maximumLiability: null,
    liabilityMultiple: null,
  };
  const limits = limitsOfCustomers(
    entries.map(({ customer }) => customer),
    policy,
  );
  const insured = insuredLosses(entries, eachLoss, appliedPolicy(eachLoss));
  const atRest = insuredAtRest(entries, eachLoss);
  return entries.map((entry, at) => {
    const { claimed, kept } = insured[at]!;
    const loss = entry.exposure * entry.lossGivenDefault;
    const own = percentageFor(whole, limits, at)!;
    const paid = averageShare(whole, insolvencyShare, limits, at);
    const [insurable, covered] = own > 0 ? [(paid * (loss - kept)) / own, claimed / own] : [0, 0];
    const refused = refusalOf(entry, loss, insurable, {
      hasLimit: limits.withoutLimit[at] === 0 || limits.of[at]! > 0,
      kinds: limits.buyers?.[at] ?? 0,
      late: lateBeforeItBegan(entry, policy),
    });
    const pricing = { rate: rates[at] ?? null, most: own, policy, price };
    const priced = (refused === null || atRest[at]!) && own > 0;
    const known = { entry, loss, refused, wholeTurnover: priced ? own : 0 };
    const cost = priced ? priceOf(entry, { insurable, covered }, pricing) : 0;
    return refused === null
      ? { ...known, insurable, covered, claimed: paid * covered, most: own, price: cost }
      : { ...known, insurable: 0, covered: 0, claimed: 0, most: 0, price: cost };
  });
}

/** It pays in full what all losses of the year exceed: no customer has a percentage that could be chosen. */
function refuseExcessOfLoss({ wording }: Policy): void {
  if (wording !== 'excess of loss') return;
  throw new Problem({
    kind: 'invalid',
    field: policyTerms.wording,
    because: {
      en: 'an excess of loss insures all customers alike, in full above its first loss: there are no percentages to plan; ask COVERVALUE what it is worth, or plan with another wording',
      zh: '超额赔款保单对全部客户一视同仁，超过累计免赔额的部分全额赔付，没有可规划的赔偿比例：请用 COVERVALUE 评估其价值，或改用其他计算顺序做方案',
    },
  });
}

function refusalOf(
  { customer }: Entry,
  loss: number,
  insurable: number,
  { hasLimit, kinds, late }: { readonly hasLimit: boolean; readonly kinds: number; readonly late: boolean },
): Words | null {
  if (loss === 0) return { en: 'nothing at risk', zh: '没有风险敞口' };
  if (insurable > 0) return null;
  if (kinds !== 0) return notInsured(kinds);
  if (late) return tooLate;
  if (!hasLimit) return { en: 'no limit: ask the insurer for one first', zh: '未批限额：请先向保险人申请' };
  return customer.creditLimit === 0
    ? { en: 'the insurer refused a limit', zh: '保险人已拒保（零限额）' }
    : {
        en: 'not insured under this policy (limit, terms or deductible)',
        zh: '本保单不承保（限额、账期或免赔额所致）',
      };
}

const tooLate: Words = {
  en: 'past due beyond the extension before the policy begins: not taken on',
  zh: '保单起期前已逾期超过延长期：不予承保',
};

function notInsured(kinds: number): Words {
  const { en, zh } = saleKindsIn(kinds);
  return { en: `not insured under this policy: ${en}`, zh: `本保单不承保：${zh}` };
}

/** As usual in the trade, where the policy says nothing. */
const usualPercentage = 0.9;
