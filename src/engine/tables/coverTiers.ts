import type { Table } from '../rule';

/** A tier of customers, by probability of default or by grade, and the percentages that the tiered plans give it. */
export interface CoverTier {
  /** Highest probability; null: no bound. */
  readonly upTo: number | null;
  /** Where customers are sorted by grade; null: by probability. */
  readonly grade: string | null;
  /** Of the differentiated plan. */
  readonly differentiated: number;
  /** The most that an insurer would grant. */
  readonly insurerMost: number;
}

/**
 * Expert choices, to be edited. Differentiated: the seed article's advice, less for good customers and more for risky ones. Insurer: the other way
 * round, in the steps that are published (90 % cut to 80 or 60 % for weak credit, and none at all below).
 */
// prettier-ignore
export const coverTiers: Table<CoverTier> = {
  name: { en: 'Cover tiers', zh: '承保分档' },
  summary: { en: 'Insured percentages by probability of default, illustrative.', zh: '按违约概率分档的赔偿比例（示意）。' },
  source: 'expert',
  from: 1,
  until: null,
  rows: [
    { upTo: 0.005, grade: null, differentiated: 0.5, insurerMost: 0.9 },
    { upTo: 0.02, grade: null, differentiated: 0.7, insurerMost: 0.9 },
    { upTo: 0.05, grade: null, differentiated: 0.8, insurerMost: 0.8 },
    { upTo: 0.1, grade: null, differentiated: 0.9, insurerMost: 0.6 },
    { upTo: null, grade: null, differentiated: 0.9, insurerMost: 0 },
  ],
};
