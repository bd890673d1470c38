import type { Rule } from '../../rule';

/** A part of the customers, how many days they take, and the discount that they get. Shares as fractions. */
export interface PaymentPart {
  readonly share: number;
  readonly days: number;
  readonly discount: number;
}

/** A credit policy as a year of it is expected to be. */
export interface PolicyTerms {
  readonly sales: number;
  /** What a sale costs in addition; 1 less the contribution margin. */
  readonly variableCost: number;
  /** Given, or from the days of collection, or from how customers are expected to pay. */
  readonly receivables: number | null;
  readonly days: number | null;
  readonly mix: readonly PaymentPart[] | null;
  /** null: not given, so that what is tied up costs nothing. */
  readonly capitalCost: number | null;
  readonly badDebts: number;
  readonly collectionCosts: number;
}

interface PolicyResult {
  readonly days: number | null;
  readonly receivables: number;
  readonly contribution: number;
  readonly discounts: number;
  readonly carrying: number;
  readonly badDebts: number;
  readonly collection: number;
  readonly result: number;
}

/** Longer terms sell more and tie up capital, at cost, until the money comes. */
export const creditPolicy: Rule & { of(terms: PolicyTerms, basis: number): PolicyResult } = {
  name: { en: 'Trade-off of a credit policy', zh: '信用政策权衡' },
  summary: {
    en: 'Contribution − discounts − receivables × variable cost × cost of capital − bad debts − collection costs.',
    zh: '边际贡献 − 现金折扣 − 应收账款 × 变动成本率 × 资本成本率 − 坏账损失 − 收账费用。',
  },
  source: 'DUSHUANG',
  of(terms, basis) {
    const { sales, variableCost, mix, capitalCost, collectionCosts: collection } = terms;
    const days = terms.days ?? (mix && collectionPeriod(mix));
    const receivables = terms.receivables ?? (sales / basis) * (days ?? 0);
    const contribution = sales * (1 - variableCost);
    const discounts = sales * (mix ?? []).reduce((sum, { share, discount }) => sum + share * discount, 0);
    const carrying = receivables * variableCost * (capitalCost ?? 0);
    const badDebts = sales * terms.badDebts;
    const result = contribution - discounts - carrying - badDebts - collection;
    return { days, receivables, contribution, discounts, carrying, badDebts, collection, result };
  },
};

/** Days that customers take on average, weighted by their part of sales. */
function collectionPeriod(mix: readonly PaymentPart[]): number {
  return mix.reduce((sum, { share, days }) => sum + share * days, 0);
}
