import type { Rule } from '../../rule';

/** A discount for payment so many days earlier, and by how many days a year is counted. */
interface EarlyDiscount {
  readonly discount: number;
  readonly daysEarlier: number;
  readonly basis: number;
}

/** What it costs a year, as shares: each discount for itself, and one on top of the other. */
interface DiscountCost {
  readonly simple: number;
  readonly compounded: number;
}

/** The seller lends nothing dearer and the buyer borrows nothing cheaper: d ÷ (1 − d) for so many days, times those of a year. */
export const discountCost: Rule & { of(terms: EarlyDiscount): DiscountCost } = {
  name: { en: 'Cost of an early discount', zh: '现金折扣的年化成本' },
  summary: {
    en: 'd ÷ (1 − d) × days of a year ÷ days earlier; compounded: (1 + d ÷ (1 − d)) to the power of those periods, less 1.',
    zh: 'd ÷ (1 − d) × 全年天数 ÷ 提前天数；复利：(1 + d ÷ (1 − d)) 的期数次方 − 1。',
  },
  source: 'CALCF',
  of({ discount, daysEarlier, basis }) {
    const [period, periods] = [discount / (1 - discount), basis / daysEarlier];
    return { simple: period * periods, compounded: (1 + period) ** periods - 1 };
  },
};
