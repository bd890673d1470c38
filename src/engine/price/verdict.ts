import type { Rule } from '../rule';
import type { Words } from '../words';
import type { Business } from './business';
import type { CoverValue } from './coverValue';

/** A reason for which cover is worth its cost. */
interface Ground extends Rule {
  readonly needs: Words;
  /** The highest cost at which it holds (−Infinity: at none); null where what it needs is not given. */
  readonly turnsAt: (value: CoverValue, business: Business) => number | null;
}

/** The first that holds is told; where none does, the cover is not worth it. Which of them counts most is for the firm to say. */
export const grounds: readonly Ground[] = [
  {
    name: { en: 'it pays on average', zh: '平均而言划算' },
    summary: {
      en: 'Expected indemnity and what cover brings beside it are not below its cost.',
      zh: '预期赔款与其他收益之和不低于成本。',
    },
    source: 'GCC',
    needs: { en: '', zh: '' },
    turnsAt: ({ netBenefit, cost }) => cost + netBenefit,
  },
  {
    name: {
      en: 'it keeps the danger of losing all equity within what you accept',
      zh: '将净资产耗尽的概率控制在可接受范围内',
    },
    summary: {
      en: 'The probability of losing more than equity is above the accepted one without cover, and not above it with cover, its cost included.',
      zh: '无保险时损失超过净资产的概率高于可接受值，投保后（计入成本）不高于该值。',
    },
    source: 'expert',
    needs: { en: 'Equity, Accepted probability of ruin', zh: '净资产、可接受的破产概率' },
    turnsAt: ({ overEquity, costWithinEquity }, { ruinTolerance }) =>
      overEquity === null || ruinTolerance === null
        ? null
        : overEquity.without > ruinTolerance * (1 + rounding)
          ? costWithinEquity
          : -Infinity,
  },
  {
    name: { en: 'the certainty equivalent is lower with it', zh: '投保后确定性等价更低' },
    summary: {
      en: 'Weighed by exponential utility, the bad years that it takes away are worth more than it costs.',
      zh: '按指数效用衡量，所消除的不利年份的价值高于成本。',
    },
    source: 'PRATT',
    needs: { en: 'Absorbable loss, not too small against this book', zh: '可承受损失（相对组合不过小）' },
    turnsAt: ({ netByCertainty, cost }) => (netByCertainty === null ? null : cost + netByCertainty),
  },
  {
    name: { en: 'the capital that it sets free makes up for its cost', zh: '释放的资本足以弥补成本' },
    summary: {
      en: 'Net benefit with the cost of the capital that need no longer be held is not negative; only the tail above what the firm may lose anyway needs capital.',
      zh: '计入不再需要持有的资本的成本后，净收益不为负；仅超出企业本可承受部分的尾部损失需要资本。',
    },
    source: 'SOLVENCY2',
    needs: { en: 'Cost of capital, and Absorbable loss or Cash', zh: '资本成本率，以及可承受损失或现金' },
    turnsAt: ({ netWithCapital, cost }) => (netWithCapital === null ? null : cost + netWithCapital),
  },
];

/** The ground on which to buy; null: don't buy. Where nothing is at risk, what costs nothing brings nothing either. */
export function verdict(value: CoverValue, business: Business): Ground | null {
  if (value.expected.without === 0 && value.beside <= 0) return null;
  return grounds.find((ground) => holds(ground.turnsAt(value, business), value.cost)) ?? null;
}

/** The cost at which the verdict turns: the highest at which any ground holds. */
export function turningCost(value: CoverValue, business: Business): number {
  return grounds.reduce((most, ground) => Math.max(most, ground.turnsAt(value, business) ?? -Infinity), -Infinity);
}

/** Whether a cost is not above where a ground turns, but for the rounding of a lattice. */
export function holds(turn: number | null, cost: number): boolean {
  return turn !== null && turn - cost >= -rounding * cost;
}

/** What the sums over a lattice may be wrong by. */
const rounding = 1e-9;
