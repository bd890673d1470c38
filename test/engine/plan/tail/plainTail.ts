import { convolve, placeOf, type Place } from '../../../../src/engine/plan/tail/convolution';
import type { Defaults, Tail } from '../../../../src/engine/plan/tail/tail';
import { worstOf, type Worst } from '../../../../src/engine/plan/tail/worst';
import type { State } from '../../../../src/engine/portfolio/models/states';

/** The plain way: the law given each value of the factor customer by customer, and for each customer the law of all others, by taking him out of it again or by leaving him out from the beginning. */
export function plainTail(
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

/**
 * The way back: the law of all others, on the points up to `until`, from the law of all. Rounding errors do not grow where the probability is at
 * most one half.
 */
function deconvolve(
  law: Float64Array,
  probability: number,
  { at, part }: Place,
  until: number,
  others: Float64Array,
): void {
  const [never, here, next] = [1 - probability, probability * (1 - part), probability * part];
  const [first, own, before] = at === 0 ? [never + here, 0, next] : [never, here, next];
  for (let point = 0; point <= Math.min(until, at - 1); point++) others[point] = law[point]! / first;
  if (at <= until) others[at] = (law[at]! - own * others[0]!) / first;
  for (let point = at + 1; point <= until; point++)
    others[point] = (law[point]! - own * others[point - at]! - before * others[point - at - 1]!) / first;
}
