import type { Tail } from '../tail/tail';
import { premiumOf, retainedOf, type Cover } from './cover';
import { lowestUnder, type Cut } from './cuttingPlanes';
import { descent } from './descent';
import { lowestUnderEach } from './knapsack';
import type { Budgeted } from './withinBudget';

/** The plan with the least tail that was found, and what no plan can go below. */
interface LeastTail {
  readonly shares: Float64Array;
  readonly shortfall: number;
  readonly atLeast: number;
}

/**
 * The insured percentages that leave the least expected shortfall for a premium budget. Downhill first, from the given plan; then by cutting
 * planes: a linear programme over all the bad years seen so far says what no plan can go below, and where to look next. A book too large for a
 * dense programme is smooth enough to do without: each plane by itself bounds it.
 */
export function leastTail(
  cover: Cover,
  budget: number,
  tail: Tail,
  start: ArrayLike<number>,
  precision: number,
): LeastTail {
  const { insurable } = cover;
  const cuts: Cut[] = [];
  let shares: Float64Array = Float64Array.from(start);
  let shortfall = Infinity;
  const look = (plan: Float64Array) => {
    const worst = tail(retainedOf(cover, plan));
    cuts.push(worst.defaults);
    if (worst.shortfall < shortfall) [shares, shortfall] = [plan, worst.shortfall];
    return worst;
  };
  const shareOf = (amounts: Float64Array) =>
    amounts.map((amount, who) => (insurable[who]! > 0 ? Math.min(cover.most[who]!, amount / insurable[who]!) : 0));
  descent(
    shares.map((share, who) => share * insurable[who]!),
    (amounts) => {
      const { shortfall: value, defaults } = look(shareOf(amounts));
      return {
        value,
        falls: defaults.map((chance, who) => (insurable[who]! > 0 && cover.most[who]! > 0 ? chance : 0)),
      };
    },
    inMoney(cover, budget),
    mostSteps,
  );
  if (cover.losses.length > largest)
    return { shares, shortfall, atLeast: Math.min(shortfall, lowestUnderEach(cuts, cover, budget).atLeast) };
  let lowest = lowestUnder(cuts, cover, budget);
  for (let round = 0; round < mostCuts && shortfall - lowest.atLeast > precision * shortfall; round++) {
    look(within(lowest.shares, cover, budget));
    lowest = lowestUnder(cuts, cover, budget);
  }
  return { shares, shortfall, atLeast: Math.min(shortfall, lowest.atLeast) };
}

/** Amounts of loss that are insured, and what one of them costs. */
function inMoney({ insurable, most, prices }: Cover, budget: number): Budgeted {
  return {
    most: insurable.map((amount, who) => amount * most[who]!),
    prices: insurable.map((amount, who) => (amount > 0 ? prices[who]! / amount : 0)),
    budget,
  };
}

function within(shares: Float64Array, cover: Cover, budget: number): Float64Array {
  const premium = premiumOf(cover, shares);
  return premium > budget ? shares.map((share) => share * (budget / premium)) : shares;
}

const mostSteps = 24;
const mostCuts = 60;
/** Customers that a dense programme takes. */
const largest = 400;
