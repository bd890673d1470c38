import { limitsOfCustomers } from '../../cover/limits/limitsOfCustomers';
import type { Policy } from '../../cover/policy/policy';
import type { Entry } from '../../portfolio/year/entry';
import { insuredLosses } from '../../portfolio/year/insured';
import { appliedPolicy } from '../../portfolio/year/yearlyTerms';
import type { Words } from '../../words';
import { averageShare } from './averageShare';
import { priceOf, type CoverPrice } from './price';

/** A customer as a plan of cover sees it. Amounts. */
export interface Insurable {
  readonly entry: Entry;
  /** What its default costs without cover. */
  readonly loss: number;
  /** What of it an insured percentage of 100 % would bear in the end, on average over the causes of default that the policy pays differently, by limit and each-loss clauses, with recoveries shared: as much as the highest percentage bears, in proportion. */
  readonly insurable: number;
  /** What of the debt is insured at 100 %. */
  readonly covered: number;
  /** The highest insured percentage; 0 where there is no cover to be had. */
  readonly most: number;
  /** Why there is none; null where there is. */
  readonly refused: Words | null;
  /** The premium of an insured percentage of 100 %; less costs in proportion. */
  readonly price: number;
}

/**
 * The policy's percentage is the highest that anyone gets; its limits, terms and each-loss clauses hold for everyone. What it says of the whole year
 * is left out here: LOSSDISTRIBUTION applies it.
 */
export function insurables(
  entries: readonly Entry[],
  policy: Policy,
  rates: readonly (number | null)[],
  price: CoverPrice,
  insolvencyShare: number,
): readonly Insurable[] {
  const most = policy.insuredPercentage ?? usualPercentage;
  const eachLoss = {
    ...policy,
    insuredPercentage: policy.wording === 'excess of loss' ? 1 : most,
    aggregateFirstLoss: null,
    maximumLiability: null,
    liabilityMultiple: null,
  };
  const limits = limitsOfCustomers(
    entries.map(({ customer }) => customer),
    policy,
  );
  const paid = averageShare(policy, insolvencyShare);
  const insured = insuredLosses(entries, eachLoss, appliedPolicy(eachLoss));
  return entries.map((entry, at) => {
    const { claimed, kept, selfSet } = insured[at]!;
    const loss = entry.exposure * entry.lossGivenDefault;
    const own = selfSet ? (policy.insuredPercentageSelf ?? most) : most;
    const [insurable, covered] = own > 0 ? [(paid * (loss - kept)) / own, claimed / own] : [0, 0];
    const refused = refusalOf(entry, loss, insurable, limits.withoutLimit[at] === 0 || limits.of[at]! > 0);
    if (refused !== null) return { entry, loss, insurable: 0, covered: 0, most: 0, refused, price: 0 };
    const pricing = { rate: rates[at] ?? null, most: own, policy, price };
    return {
      entry,
      loss,
      insurable,
      covered,
      most: own,
      refused,
      price: priceOf(entry, { insurable, covered }, pricing),
    };
  });
}

function refusalOf({ customer }: Entry, loss: number, insurable: number, hasLimit: boolean): Words | null {
  if (loss === 0) return { en: 'nothing at risk', zh: '没有风险敞口' };
  if (insurable > 0) return null;
  if (!hasLimit) return { en: 'no limit: ask the insurer for one first', zh: '未批限额：请先向保险人申请' };
  return customer.creditLimit === 0
    ? { en: 'the insurer refused a limit', zh: '保险人已拒保（零限额）' }
    : {
        en: 'not insured under this policy (limit, terms or deductible)',
        zh: '本保单不承保（限额、账期或免赔额所致）',
      };
}

/** As usual in the trade, where the policy says nothing. */
const usualPercentage = 0.9;
