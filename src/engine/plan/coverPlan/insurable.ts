import { limitsOfCustomers } from '../../cover/limits/limitsOfCustomers';
import type { Policy } from '../../cover/policy/policy';
import type { Entry } from '../../portfolio/year/entry';
import { insuredLosses } from '../../portfolio/year/insured';
import { appliedPolicy } from '../../portfolio/year/yearlyTerms';
import type { Words } from '../../words';
import { priceOf, type CoverPrice } from './price';

/** A customer as a plan of cover sees it. Amounts. */
export interface Insurable {
  readonly entry: Entry;
  /** What its default costs without cover. */
  readonly loss: number;
  /** What of it limit and each-loss clauses leave to the insured percentage. */
  readonly insurable: number;
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
): readonly Insurable[] {
  const most = policy.insuredPercentage ?? usualPercentage;
  const whole = {
    ...policy,
    insuredPercentage: 1,
    insuredPercentageSelf: 1,
    aggregateFirstLoss: null,
    maximumLiability: null,
    liabilityMultiple: null,
  };
  const covered = insuredLosses(entries, whole, appliedPolicy(whole));
  const limits = limitsOfCustomers(
    entries.map(({ customer }) => customer),
    policy,
  );
  return entries.map((entry, at) => {
    const loss = entry.exposure * entry.lossGivenDefault;
    const insurable = Math.min(loss, covered[at]!.claimed);
    const refused = refusalOf(entry, loss, insurable, limits.withoutLimit[at] === 0 || limits.of[at]! > 0);
    if (refused !== null) return { entry, loss, insurable: 0, most: 0, refused, price: 0 };
    return {
      entry,
      loss,
      insurable,
      most,
      refused,
      price: priceOf(entry, insurable, { rate: rates[at] ?? null, most, policy, price }),
    };
  });
}

function refusalOf({ customer, probability }: Entry, loss: number, insurable: number, hasLimit: boolean): Words | null {
  if (loss === 0) return { en: 'nothing at risk', zh: '没有风险敞口' };
  if (probability >= 1) return { en: 'already in default: too late to insure', zh: '已违约，无法再投保' };
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
