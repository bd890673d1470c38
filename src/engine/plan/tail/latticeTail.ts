import type { State } from '../../portfolio/models/states';
import { placeOf } from './convolution';
import type { Defaults, Tail } from './tail';
import { worstOf } from './worst';
import { givenBy, yearGiven } from './yearGiven';

/**
 * The law of a year up to its quantile ζ is all that a shortfall needs: ES = ζ + (mean − ζ + E[max(ζ − L, 0)]) ÷ (1 − level). So the lattice
 * ends at `reach`, where the quantile is expected, and what lies above is never looked at. A loss between two points is spread over both. Where the
 * quantile lies beyond after all, the shortfall comes out too high, and what is told of defaults is of more years than the worst.
 */
export function latticeTail(
  { probabilities, level }: Defaults,
  states: readonly State[],
  reach: number,
  points: number,
): Tail {
  const step = reach > 0 ? reach / (points - 2) : 1;
  const given = states.map(givenBy);
  return (retained) => {
    const places = Array.from(retained, (amount) => placeOf(amount / step));
    const years = given.map((state) => yearGiven(state, places, points));
    const worst = worstOf(
      states,
      years.map(({ law }) => law),
      level,
    );
    const sums = new Float64Array(retained.length);
    for (const year of years) year.addDefaults(sums, worst);
    const mean = probabilities.reduce((sum, probability, who) => sum + probability * retained[who]!, 0);
    return {
      shortfall: step * worst.at + (mean - step * (worst.at - worst.below)) / (1 - level),
      from: step * worst.at,
      defaults: sums.map((sum) => sum / worst.chance),
    };
  };
}
