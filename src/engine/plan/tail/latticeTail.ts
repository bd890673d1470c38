import type { State } from '../../portfolio/models/states';
import { convolve, deconvolve, placeOf, type Place } from './convolution';
import type { Defaults, Tail } from './tail';

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
  return (retained) => {
    const places = Array.from(retained, (amount) => placeOf(amount / step));
    const laws = states.map((state) => lawOf(state.probabilities, places, points));
    const worst = worstOf(states, laws, level);
    const defaults = new Float64Array(retained.length);
    states.forEach(({ weight, probabilities: given }, node) =>
      addDefaults(defaults, weight / worst.chance, given, laws[node]!, places, worst),
    );
    const mean = probabilities.reduce((sum, probability, who) => sum + probability * retained[who]!, 0);
    return {
      shortfall: step * worst.at + (mean - step * (worst.at - worst.below)) / (1 - level),
      from: step * worst.at,
      defaults,
    };
  };
}

function lawOf(probabilities: readonly number[], places: readonly Place[], points: number, leftOut = -1): Float64Array {
  const law = new Float64Array(points);
  law[0] = 1;
  let top = 0;
  probabilities.forEach((probability, who) => {
    if (who !== leftOut && probability > 0) top = convolve(law, probability, places[who]!, top);
  });
  return law;
}

/** The bad years: all above a point, and of the years on it the part that is needed. */
interface Worst {
  readonly at: number;
  readonly part: number;
  /** E[max(at − L, 0)], in steps. */
  readonly below: number;
  /** How many of all years they are. */
  readonly chance: number;
}

function worstOf(states: readonly State[], laws: readonly Float64Array[], level: number): Worst {
  let [at, upTo, below] = [-1, 0, 0];
  let mass = 0;
  while (at < laws[0]!.length - 1 && upTo < level - rounding) {
    at++;
    below += upTo;
    mass = states.reduce((sum, { weight }, node) => sum + weight * laws[node]![at]!, 0);
    upTo += mass;
  }
  return { at, part: Math.max(0, (upTo - level) / mass), below, chance: Math.max(1 - level, 1 - upTo) };
}

/** Adds the probability that a customer defaults and the year is one of the bad ones: its own default, and enough from all others. */
function addDefaults(
  sums: Float64Array,
  weight: number,
  given: readonly number[],
  law: Float64Array,
  places: readonly Place[],
  worst: Worst,
): void {
  const others = new Float64Array(worst.at + 1);
  given.forEach((probability, who) => {
    if (probability === 0) return;
    const place = places[who]!;
    if (probability > half) others.set(lawOf(given, places, worst.at + 1, who));
    else deconvolve(law, probability, place, worst.at - place.at, others);
    sums[who]! += weight * probability * beyond(others, place, worst);
  });
}

/** The probability that the others bring a year with this loss among the bad ones. */
function beyond(others: Float64Array, { at, part }: Place, worst: Worst): number {
  const needed = worst.at - at;
  if (needed < 0) return 1;
  let sum = 0;
  for (let point = 0; point < needed; point++) sum += others[point]!;
  const here = 1 - sum - (1 - worst.part) * others[needed]!;
  const next = needed === 0 ? 1 : 1 - sum + worst.part * others[needed - 1]!;
  return (1 - part) * here + part * next;
}

const half = 0.5;
/** What the sum of very many small numbers may be wrong by. */
const rounding = 1e-12;
