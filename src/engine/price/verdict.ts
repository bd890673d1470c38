import type { Rule } from '../rule';
import type { Business } from './business';
import type { CoverValue } from './coverValue';

/** A reason for which cover is worth its cost. The first that holds is told; where none does, the cover is not worth it. */
interface Ground extends Rule {
  holds(value: CoverValue, business: Business): boolean;
}

export const grounds: readonly Ground[] = [
  {
    name: { en: 'it pays on average', zh: '平均而言划算' },
    summary: {
      en: 'Expected indemnity and what cover brings beside it are not below its cost.',
      zh: '预期赔款与其他收益之和不低于成本。',
    },
    source: 'GCC',
    holds: ({ netBenefit, cost }) => reaches(netBenefit, cost),
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
    holds: ({ overEquity }, { ruinTolerance }) =>
      overEquity !== null &&
      ruinTolerance !== null &&
      overEquity.without > ruinTolerance &&
      overEquity.withCover <= ruinTolerance,
  },
  {
    name: { en: 'the certainty equivalent is lower with it', zh: '投保后确定性等价更低' },
    summary: {
      en: 'Weighed by exponential utility, the bad years that it takes away are worth more than it costs.',
      zh: '按指数效用衡量，所消除的不利年份的价值高于成本。',
    },
    source: 'PRATT',
    holds: ({ netByCertainty, cost }) => netByCertainty !== null && reaches(netByCertainty, cost),
  },
  {
    name: { en: 'the capital that it sets free makes up for its cost', zh: '释放的资本足以弥补成本' },
    summary: {
      en: 'Net benefit with the cost of the capital that need no longer be held is not negative.',
      zh: '计入不再需要持有的资本的成本后，净收益不为负。',
    },
    source: 'SOLVENCY2',
    holds: ({ netWithCapital, cost }) => netWithCapital !== null && reaches(netWithCapital, cost),
  },
];

/** The ground on which to buy; null: don't buy. Where nothing is at risk, what costs nothing brings nothing either. */
export function verdict(value: CoverValue, business: Business): Ground | null {
  if (value.expected.without === 0 && value.beside <= 0) return null;
  return grounds.find((ground) => ground.holds(value, business)) ?? null;
}

/** Not below nothing, but for the rounding of a lattice. */
function reaches(benefit: number, cost: number): boolean {
  return benefit >= -1e-9 * cost;
}
