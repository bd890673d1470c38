import { premiumOf, retainedOf, type Cover } from '../../src/engine/plan/optimise/cover';
import { leastTail } from '../../src/engine/plan/optimise/leastTail';
import { scaledTo } from '../../src/engine/plan/optimise/withinBudget';
import { limitAdvice } from '../../src/engine/plan/limit/limitAdvice';
import { usualLimits } from '../../src/engine/plan/limit/limitSettings';
import { orderDecision } from '../../src/engine/plan/order/orderDecision';
import { tailsOf } from '../../src/engine/plan/tail/tailsOf';
import { normalFactor } from '../../src/engine/portfolio/models/factor';
import { customerOf } from '../engine/ledger/made';
import { applicant } from '../engine/plan/made';
import type { PublishedRule } from './rule';

/** How each rule of the plan room is fed from a row. */
export const planRules: Readonly<Record<string, PublishedRule>> = {
  coverPlanShortfall: ({ plan }) => tail(retainedOf(cover, plans[plan!]!())).shortfall,
  coverPlanExpectedLoss: ({ plan }) =>
    retainedOf(cover, plans[plan!]!()).reduce((sum, amount, at) => sum + probabilities[at]! * amount, 0),
  coverPlanShare: ({ plan, customer }) => plans[plan!]!()[Number(customer) - 1]!,
  orderDecision: ({ price, cost, default: odds, asked }) => {
    const amount = Number(price);
    const order = { amount, margin: 1 - Number(cost) / amount, terms: 365, late: 0, deposit: 0 };
    const by = { probability: Number(odds), lossGivenDefault: 1, owed: 0, limit: Infinity, insuredPercentage: 0 };
    return orderDecision.of(order, { ...by, premiumRate: 0 }, 0)[asked as 'expectedProfit' | 'breakEvenProbability'];
  },
  creditLimit: (row) => {
    const [sales, terms, netWorth, turnover, netWorthShare, turnoverShare] = [
      'annualSales',
      'terms',
      'netWorth',
      'turnover',
      'netWorthShare',
      'turnoverShare',
    ].map((name) => Number(row[name]));
    const asked = applicant({
      customer: customerOf({ annualSales: sales!, terms: { count: terms!, unit: 'days' } }),
      netWorth: netWorth!,
      turnover: turnover!,
    });
    return (
      limitAdvice(asked, { ...usualLimits, netWorthShare: netWorthShare!, turnoverShare: turnoverShare! }) as {
        readonly limit: number;
      }
    ).limit;
  },
};

/**
 * The text leaves open how much is lost in a default and which the six probabilities from 4 to 10 % are. One reading gives all seven printed
 * figures and the optimum to twelve digits: 90 % is lost, the six are 4, 5, 5, 6, 8 and 10 %, at most 90 % is insured, and the budget is half
 * of what 90 % of everyone costs.
 */
const exposures = [1000, 600, 100, 100, 100, 100, 100, 100];
const probabilities = [0.005, 0.01, 0.04, 0.05, 0.05, 0.06, 0.08, 0.1];
const losses = exposures.map((exposure) => 0.9 * exposure);
const prices = exposures.map((exposure, at) => 1.7 * probabilities[at]! * losses[at]! + 0.0015 * exposure);
const cover: Cover = { losses, insurable: losses, most: losses.map(() => 0.9), prices };
const budget = premiumOf(cover, cover.most) / 2;
const tail = tailsOf({ probabilities, losses, factor: normalFactor(0.15), level: 0.99 }, 0)(0);

const uniform = () =>
  scaledTo(
    losses.map(() => 1),
    { ...cover, budget },
  );

const plans: Readonly<Record<string, () => Float64Array>> = {
  'no cover': () => new Float64Array(losses.length),
  'proportional to probability': () => scaledTo(probabilities, { ...cover, budget }),
  'worst customers first': worstFirst,
  uniform,
  optimised: () => leastTail(cover, budget, tail, uniform(), 1e-9).shares,
};

function worstFirst(): Float64Array {
  const shares = new Float64Array(losses.length);
  let left = budget;
  for (const at of [...shares.keys()].sort((one, other) => probabilities[other]! - probabilities[one]!)) {
    shares[at] = Math.min(0.9, left / prices[at]!);
    left -= shares[at] * prices[at]!;
  }
  return shares;
}
