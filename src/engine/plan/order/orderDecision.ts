import { rootBetween } from '../../root';
import type { Rule } from '../../rule';
import { breakEvenProbability, carryingCostOf, expectedLossOf, expectedProfitOf, type SaleTerms } from '../terms/sale';
import type { Order, OrderedBy } from './order';

type OrderVerdict = 'accept' | 'part payment' | 'prepayment' | 'refuse';

/** An order weighed on the terms that are asked for, and what would have to change. Amounts. */
export interface OrderDecision {
  readonly verdict: OrderVerdict;
  /** Owed by all who share the limit, with the order in it. */
  readonly owedWith: number;
  /** What of that lies above the limit. */
  readonly over: number;
  /** What the policy covers of what this order adds. */
  readonly insured: number;
  readonly margin: number;
  readonly expectedLoss: number;
  readonly carryingCost: number;
  readonly premium: number;
  readonly expectedProfit: number;
  readonly breakEvenProbability: number;
  /** The margin, a share of the price, at which the order brings nothing. */
  readonly breakEvenMargin: number;
  /** Days of credit up to which the order pays; Infinity where it always does. */
  readonly longestTerms: number;
  /** The least part payment with which it fits the limit and pays; 1: only in advance. */
  readonly depositNeeded: number;
}

/** Margin against what credit costs, and what would be owed against the limit: both must hold. */
export const orderDecision: Rule & { of(order: Order, by: OrderedBy, fundingRate: number): OrderDecision } = {
  name: { en: 'Decision on an order', zh: '订单授信决策' },
  summary: {
    en: 'Margin − expected loss − carrying cost − premium is not negative, and what is owed with the order is within the limit.',
    zh: '毛利 − 预期损失 − 资金占用成本 − 保险费不为负，且含该订单的欠款不超过限额。',
  },
  source: 'BREALEY30',
  of(order, by, fundingRate) {
    const { amount, deposit, margin } = order;
    const sale = saleOf(order, by, deposit, order.terms);
    const premium = premiumOf(by, deposit);
    const costs = carryingCostOf(sale, fundingRate) + expectedLossOf(sale) + premium;
    const open = amount * (1 - deposit);
    const needed = depositNeeded(order, by, fundingRate);
    return {
      verdict: verdictOf(order, by, needed),
      owedWith: by.owed + open,
      over: Math.max(0, by.owed + open - by.limit),
      insured: open * coveredShare(order, by, deposit),
      margin: amount * margin,
      expectedLoss: amount * expectedLossOf(sale),
      carryingCost: amount * carryingCostOf(sale, fundingRate),
      premium: amount * premium,
      expectedProfit: amount * expectedProfitOf(sale, margin, fundingRate, premium),
      breakEvenProbability: breakEvenProbability(sale, margin, fundingRate, premium),
      breakEvenMargin: costs,
      longestTerms: longestTerms(order, by, fundingRate),
      depositNeeded: needed,
    };
  },
};

/** What is in default, or would bring nothing even in cash, cannot be turned by terms. */
function verdictOf({ margin, deposit }: Order, { probability }: OrderedBy, needed: number): OrderVerdict {
  if (margin <= 0) return 'refuse';
  if (deposit >= 1) return 'accept';
  if (probability >= 1 || needed >= 1) return 'prepayment';
  return needed <= deposit + rounding ? 'accept' : 'part payment';
}

/** The sale as CREDITTERMS weighs it, with so much paid before delivery and so many days of credit. */
function saleOf(order: Order, by: OrderedBy, deposit: number, terms: number): SaleTerms {
  return {
    probability: by.probability,
    lossGivenDefault: by.lossGivenDefault * (1 - coveredShare(order, by, deposit)),
    deposit,
    days: deposit >= 1 ? 0 : Math.max(0, terms + order.late),
  };
}

/** What the policy pays of a unit that the order adds to what is owed: earlier invoices have used the limit before it. */
function coveredShare({ amount }: Order, { limit, owed, insuredPercentage }: OrderedBy, deposit: number): number {
  const open = amount * (1 - deposit);
  const room = Math.max(0, limit - owed);
  return open > 0 ? (insuredPercentage * Math.min(open, room)) / open : 0;
}

/** What is paid in advance is no insured turnover. */
function premiumOf({ premiumRate, limit, insuredPercentage }: OrderedBy, deposit: number): number {
  return limit > 0 && insuredPercentage > 0 ? premiumRate * (1 - deposit) : 0;
}

function depositNeeded(order: Order, by: OrderedBy, fundingRate: number): number {
  if (by.probability >= 1) return 1;
  const room = Math.max(0, by.limit - by.owed);
  return Math.max(room >= order.amount ? 0 : 1 - room / order.amount, depositThatPays(order, by, fundingRate));
}

function depositThatPays(order: Order, by: OrderedBy, fundingRate: number): number {
  const profit = (deposit: number) =>
    expectedProfitOf(saleOf(order, by, deposit, order.terms), order.margin, fundingRate, premiumOf(by, deposit));
  if (profit(0) >= 0) return 0;
  return profit(1) <= 0 ? 1 : rootBetween(0, 1, profit, rounding);
}

function longestTerms(order: Order, by: OrderedBy, fundingRate: number): number {
  const { deposit, margin } = order;
  const profit = (terms: number) =>
    expectedProfitOf(saleOf(order, by, deposit, terms), margin, fundingRate, premiumOf(by, deposit));
  if (profit(0) <= 0) return 0;
  return profit(farOff) >= 0 ? Infinity : rootBetween(0, farOff, profit, rounding);
}

const rounding = 1e-9;
/** Nobody gives more than three years. */
const farOff = 1095;
