import { overHorizon } from '../../risk/overHorizon';

/** What a sale on credit is expected to bring and cost, each as a share of its price. */
export interface SaleTerms {
  readonly probability: number;
  /** Of what is owed at default, after cover. */
  readonly lossGivenDefault: number;
  /** Share of the price that is paid before delivery. */
  readonly deposit: number;
  /** Until the money is there: terms, and what customers usually take beyond them. */
  readonly days: number;
}

/** Probability of default until payment × loss given default × what is owed. */
export function expectedLossOf({ probability, lossGivenDefault, deposit, days }: SaleTerms): number {
  return days === 0 ? 0 : overHorizon(probability, days / yearDays) * lossGivenDefault * (1 - deposit);
}

/** What is owed × cost of funds × days ÷ 365. */
export function carryingCostOf({ deposit, days }: SaleTerms, fundingRate: number): number {
  return ((1 - deposit) * fundingRate * days) / yearDays;
}

/** Margin − carrying cost − expected loss − premium. Below 0 the sale is better not made on these terms. */
export function expectedProfitOf(sale: SaleTerms, margin: number, fundingRate: number, premium: number): number {
  return margin - carryingCostOf(sale, fundingRate) - expectedLossOf(sale) - premium;
}

/** The one-year probability of default at which the expected profit is nothing: below it the sale pays. 1 where no default could hurt, 0 where even a sure payer does not pay off. */
export function breakEvenProbability(sale: SaleTerms, margin: number, fundingRate: number, premium: number): number {
  const left = margin - carryingCostOf(sale, fundingRate) - premium;
  if (left < 0) return 0;
  const most = sale.lossGivenDefault * (1 - sale.deposit);
  if (left >= most || sale.days === 0) return 1;
  return 1 - (1 - left / most) ** (yearDays / sale.days);
}

const yearDays = 365;
