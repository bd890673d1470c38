import { rootBetween } from '../../root';

/** Amounts between 0 and the most that each can be, which cost so much together. */
export interface Budgeted {
  readonly most: readonly number[];
  /** What one of each costs. */
  readonly prices: readonly number[];
  readonly budget: number;
}

/** The nearest amounts that are allowed: each less by a common multiple of its price, and then cut off at 0 and at the most. */
export function nearestWithin(wanted: Float64Array, { most, prices, budget }: Budgeted): Float64Array {
  const less = (multiple: number) =>
    wanted.map((amount, at) => Math.min(most[at]!, Math.max(0, amount - multiple * prices[at]!)));
  const over = (multiple: number) => costOf(less(multiple), prices) - budget;
  if (over(0) <= 0) return less(0);
  const enough = wanted.reduce(
    (highest, amount, at) => (prices[at]! > 0 ? Math.max(highest, amount / prices[at]!) : highest),
    0,
  );
  const found = less(rootBetween(0, enough, over, 1e-12 * enough));
  return within(found, { most, prices, budget });
}

/** All of them, each multiplied by what is needed for the budget and cut off at the most: more where it allows more, less where it does not. */
export function scaledTo(weights: readonly number[], { most, prices, budget }: Budgeted): Float64Array {
  const times = (factor: number) => Float64Array.from(weights, (weight, at) => Math.min(most[at]!, factor * weight));
  const enough = weights.reduce(
    (highest, weight, at) => (weight > 0 ? Math.max(highest, most[at]! / weight) : highest),
    0,
  );
  if (costOf(times(enough), prices) <= budget) return times(enough);
  return within(times(rootBetween(0, enough, (factor) => costOf(times(factor), prices) - budget, 1e-14 * enough)), {
    most,
    prices,
    budget,
  });
}

export function costOf(amounts: ArrayLike<number>, prices: readonly number[]): number {
  return prices.reduce((sum, price, at) => sum + price * amounts[at]!, 0);
}

/** Takes off what rounding has put above the budget. */
function within(amounts: Float64Array, { prices, budget }: Budgeted): Float64Array {
  const cost = costOf(amounts, prices);
  return cost > budget ? amounts.map((amount) => amount * (budget / cost)) : amounts;
}
