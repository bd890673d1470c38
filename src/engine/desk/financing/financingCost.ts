import type { Rule } from '../../rule';

/** One way to turn an invoice into money before it is paid: a loan, factoring, discounting under cover. Shares as fractions; 0 where a way has none. */
export interface FinancingTerms {
  readonly amount: number;
  readonly days: number;
  /** What is paid out at once, of the amount; and what of that the lender keeps back until the end. */
  readonly advance: number;
  readonly reserve: number;
  /** Interest on what is advanced, for so many days. */
  readonly rate: number;
  readonly rateDays: number;
  /** A fee on the whole amount, a fixed fee, and what cover costs of the amount. */
  readonly service: number;
  readonly fixed: number;
  readonly premium: number;
}

interface FinancingCost {
  readonly cash: number;
  readonly cost: number;
  /** Cost ÷ cash, by the year of 365 days; and with interest on interest. */
  readonly yearly: number;
  readonly compounded: number;
}

/** The money that comes is what bears the cost: a reserve held back makes the same fee dearer. */
export const financingCost: Rule & { of(terms: FinancingTerms): FinancingCost } = {
  name: { en: 'Cost of financing', zh: '融资成本' },
  summary: {
    en: 'Advance × rate × days + fees on the amount; ÷ cash received × 365 ÷ days.',
    zh: '（融资额 × 利率 × 天数 + 按发票金额的费用）÷ 到手现金 × 365 ÷ 天数。',
  },
  source: 'REEV',
  of({ amount, days, advance, reserve, rate, rateDays, service, fixed, premium }) {
    const advanced = amount * advance;
    const cash = advanced * (1 - reserve);
    const cost = (advanced * rate * days) / rateDays + amount * (service + premium) + fixed;
    const periods = yearDays / days;
    return { cash, cost, yearly: (cost / cash) * periods, compounded: (1 + cost / cash) ** periods - 1 };
  },
};

const yearDays = 365;
