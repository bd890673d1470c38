import type { Rule } from '../../rule';

/** How many customers owe how much; `upTo` Infinity is the last band. */
export interface Band {
  readonly above: number;
  readonly upTo: number;
  readonly count: number;
  readonly amount: number;
}

/** Bands of what single customers owe, as an insurer's form asks for them. */
export const bandsOfDebts: Rule & { of(owed: readonly number[]): readonly Band[] } = {
  name: { en: 'Bands of outstanding', zh: '余额分档' },
  summary: {
    en: 'Customers who owe up to 15,000, up to 100,000, up to 500,000 and more: their number and sum.',
    zh: '欠款 1.5 万以下、10 万以下、50 万以下及以上的客户数与金额。',
  },
  source: 'FORM-NL',
  of(owed) {
    const bounds = [0, 15_000, 100_000, 500_000, Infinity];
    return bounds.slice(1).map((upTo, at) => {
      const above = bounds[at]!;
      const own = owed.filter((amount) => amount > above && amount <= upTo);
      return { above, upTo, count: own.length, amount: own.reduce((sum, one) => sum + one, 0) };
    });
  },
};
