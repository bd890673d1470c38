import type { Rule } from '../../rule';
import { creditPolicy, type PolicyTerms } from '../terms/creditPolicy';

/** What a changed book costs in contribution, and what it brings in carrying cost and bad debts; amounts a year, `frees` once. */
interface Changed {
  readonly cost: number;
  readonly brings: number;
  readonly frees: number;
}

/** The trade-off of a credit policy, of the book as it is against the book as it would be. */
export const againstNow: Rule & { of(now: PolicyTerms, then: PolicyTerms): Changed } = {
  name: { en: 'Change of a credit policy', zh: '信用政策变动' },
  summary: {
    en: 'CREDITPOLICY of the book as it is, less that of the book so changed.',
    zh: '现状的 CREDITPOLICY 减去变动后的 CREDITPOLICY。',
  },
  source: 'DUSHUANG',
  of(now, then) {
    const [before, after] = [creditPolicy.of(now, yearDays), creditPolicy.of(then, yearDays)];
    return {
      cost: before.contribution - after.contribution,
      brings: before.carrying - after.carrying + before.badDebts - after.badDebts,
      frees: before.receivables - after.receivables,
    };
  },
};

const yearDays = 365;
