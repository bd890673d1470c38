import type { Rule } from '../../rule';
import type { CoverTier } from '../../tables/coverTiers';
import { tierFor } from '../tiered';
import type { Insurable } from './insurable';

export type CoverModeName = 'differentiated' | 'whole turnover' | 'insurer grid' | 'optimised';

/** A way of choosing insured percentages. `of` says what it gives a customer where it has to do with no other; null: it looks at all of them together. */
interface CoverMode extends Rule {
  readonly mode: CoverModeName;
  readonly of: ((customer: Insurable, tier: CoverTier | null) => number) | null;
}

export const coverModes: readonly CoverMode[] = [
  {
    mode: 'differentiated',
    name: { en: 'Differentiated', zh: '差异化' },
    summary: {
      en: 'Less cover for good customers, more for risky ones, by tiers that you edit: the advice of the article this product began with.',
      zh: '信用好的客户少保，风险高的客户多保（分档可编辑）：即源文章的建议。',
    },
    source: 'AZ-CN-long',
    of: ({ most }, tier) => Math.min(most, tier?.differentiated ?? 0),
  },
  {
    mode: 'whole turnover',
    name: { en: 'Whole turnover', zh: '统保' },
    summary: { en: 'One percentage for all customers, good and bad.', zh: '全部客户同一赔偿比例，不分好坏。' },
    source: 'PRISMA',
    of: ({ wholeTurnover }) => wholeTurnover,
  },
  {
    mode: 'insurer grid',
    name: { en: 'Insurer grid', zh: '保险人分级' },
    summary: {
      en: 'The most that an insurer would grant: less for weak customers. Illustrative, edit it to your insurer’s.',
      zh: '保险人愿意给的最高比例：信用越弱比例越低（示意，请按您的保险人修改）。',
    },
    source: 'CWD',
    of: ({ most }, tier) => Math.min(most, tier?.insurerMost ?? 0),
  },
  {
    mode: 'optimised',
    name: { en: 'Optimised', zh: '最优' },
    summary: {
      en: 'The least expected shortfall for the premium: concentration first, then risk.',
      zh: '同样保费下预期尾部损失（ES）最小：先看集中度，再看风险。',
    },
    source: 'rockafellarUryasev',
    of: null,
  },
];

export function tierOf({ entry }: Insurable, tiers: readonly CoverTier[]): CoverTier | null {
  return tierFor(tiers, entry.probability, entry.customer.grade);
}
