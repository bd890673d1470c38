import type { Rule } from '../../rule';
import type { CoverTier } from '../../tables/coverTiers';
import type { Insurable } from './insurable';
import { tierOf } from './modes';

/** What an insurer may object to in a plan. */
interface PlanWarning extends Rule {
  applies(plan: Selection): boolean;
}

export interface Selection {
  readonly customers: readonly Insurable[];
  readonly shares: ArrayLike<number>;
  readonly tiers: readonly CoverTier[];
}

export const planWarnings: readonly PlanWarning[] = [
  {
    name: { en: 'Not all alike', zh: '比例不一' },
    summary: {
      en: 'Not all customers are insured alike: a whole-turnover policy obliges you to offer all eligible ones, good and bad.',
      zh: '各客户投保比例不一：统保保单要求所有合格客户（无论好坏）一并投保。',
    },
    source: 'PRISMA',
    applies: ({ customers, shares }) =>
      new Set(customers.flatMap(({ most }, at) => (most > 0 ? [Math.round(shares[at]! * 1e4)] : []))).size > 1,
  },
  {
    name: { en: 'Adverse selection', zh: '逆选择' },
    summary: {
      en: 'Adverse selection: what is insured is riskier than the whole book; insurers exclude it by contract, price it or refuse it.',
      zh: '逆选择：投保部分的风险高于整体；保险人会以合同禁止、加价或拒保。',
    },
    source: 'EJC56',
    applies: (plan) => selectionRatio(plan) > tolerated,
  },
  {
    name: { en: 'Above the insurer’s grid', zh: '超出保险人上限' },
    summary: {
      en: 'Some percentages are above what an insurer would grant such customers (tiers, illustrative): ask before you plan on them.',
      zh: '部分比例高于保险人对此类客户的上限（分档示意）：请先询价。',
    },
    source: 'CWD',
    applies: (plan) => plan.customers.some((_, at) => aboveGrid(plan, at)),
  },
];

/** Probability of default of the insured exposure ÷ that of all exposure that can be insured; 1 where nothing is insured. */
export function selectionRatio({ customers, shares }: Selection): number {
  let [insured, weighted, all, allWeighted] = [0, 0, 0, 0];
  customers.forEach(({ entry, insurable, most }, at) => {
    if (most === 0) return;
    insured += shares[at]! * insurable;
    weighted += shares[at]! * insurable * entry.probability;
    all += insurable;
    allWeighted += insurable * entry.probability;
  });
  return insured > 0 && allWeighted > 0 ? weighted / insured / (allWeighted / all) : 1;
}

export function aboveGrid({ customers, shares, tiers }: Selection, at: number): boolean {
  return shares[at]! > Math.min(customers[at]!.most, tierOf(customers[at]!, tiers)?.insurerMost ?? 1) + 1e-6;
}

/** A book is never insured quite evenly. */
const tolerated = 1.05;
