import type { State } from '../../../src/engine/portfolio/models/states';
import { dice } from '../market/dice';

/** A year: who defaults in it. */
type Year = readonly number[];

export interface GreedyPlan {
  readonly losses: readonly number[];
  readonly prices: readonly number[];
  readonly most: number;
  readonly budget: number;
  readonly level: number;
}

/** So many years by chance, every customer asked in every year. */
export function sampledYears(states: readonly State[], years: number, seed: number): readonly Year[] {
  const { between, happens } = dice(seed);
  return Array.from({ length: years }, () => {
    let left = between(0, 1);
    const state = states.find(({ weight }) => (left -= weight) < 0) ?? states.at(-1)!;
    return state.probabilities.flatMap((probability, who) => (happens(probability) ? [who] : []));
  });
}

/** The budget in so many slices: each goes to the customer with whom it takes most off the mean of the worst years, which are found anew every time. */
export function greedyPlan(
  years: readonly Year[],
  { losses, prices, most, budget, level }: GreedyPlan,
  slices: number,
): readonly number[] {
  const shares = losses.map(() => 0);
  for (let slice = 0; slice < slices; slice++) {
    const amounts = years.map((year) => year.reduce((sum, who) => sum + losses[who]! * (1 - shares[who]!), 0));
    const worst = [...amounts.keys()]
      .sort((one, other) => amounts[other]! - amounts[one]!)
      .slice(0, Math.round((1 - level) * years.length));
    const relief = losses.map(() => 0);
    for (const year of worst) for (const who of years[year]!) relief[who]! += losses[who]! / prices[who]!;
    const best = relief.reduce(
      (found, one, who) => (shares[who]! < most && (found === -1 || one > relief[found]!) ? who : found),
      -1,
    );
    if (best === -1) break;
    shares[best] = Math.min(most, shares[best]! + budget / slices / prices[best]!);
  }
  return shares;
}
