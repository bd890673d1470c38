import { addExponential, leastAt } from '../lattice/exponential';
import { placeOf, type Lattice, type Place, type Placing } from '../lattice/lattice';
import { addLogarithm, kindAt, negligibleAt, type Kind } from '../lattice/logarithm';
import { addMixedLogarithm } from '../lattice/mixedLogarithm';
import { statesFor, type State } from './states';
import type { Factor } from './factor';
import type { Risk } from './risk';
import { multiplyBy, type Way } from './single';
import type { Spectrum } from '../lattice/spectrum';
import { emptySpectrum, spectrumOf } from '../lattice/transform';
import { waysOfNames } from './waysOfNames';

/**
 * Every customer defaults once or not at all, independently given a common factor. On the unit circle, given the factor, the law is the
 * product of the customers' 1 − p + p·g; the laws given each value of the factor are added up with its probabilities.
 */
export function bernoulli(risks: readonly Risk[], lattice: Lattice, placing: Placing, factor: Factor): Spectrum {
  const places = risks.map((risk) => placeOf(risk, lattice, placing));
  const kinds = places.map(kindAt);
  const law = emptySpectrum(lattice);
  const names = waysOfNames(risks);
  const room = roomFor(lattice);
  for (const state of statesFor(risks, factor, compensated(risks, places))) {
    const single = seenFromCircle(state, kinds, names, lattice, room);
    if (single.length === 0) addExponential(law, room.seen, state.weight);
    else addWeighted(law, multiplied(room.seen, single, lattice, state.weight), state.weight);
  }
  return law;
}

export function compensated(risks: readonly Risk[], places: readonly Place[]): readonly number[] {
  return risks.map(({ probability }, at) => probability * places[at]!.compensation);
}

/** The law given the factor. */
export function lawIn(
  state: State,
  kinds: readonly Kind[],
  names: readonly (readonly number[])[],
  lattice: Lattice,
): Spectrum {
  const room = roomFor(lattice);
  return multiplied(room.seen, seenFromCircle(state, kinds, names, lattice, room), lattice, state.weight);
}

/** Used again for each value of the factor. */
interface Room {
  readonly series: Float64Array;
  /** The logarithm of a law. */
  readonly seen: Spectrum;
}

function roomFor(lattice: Lattice): Room {
  return { series: new Float64Array(lattice.first * lattice.second), seen: emptySpectrum(lattice) };
}

/**
 * Logarithms of 1 + odds·g are power series whose terms are laws of a few points on the lattice: they are added up for all names and transformed once. Answers
 * with the names whose odds are too high for a short series, which are multiplied in one by one. A name that defaults in one of two ways has the
 * odds of both, and never both defaults.
 */
function seenFromCircle(
  { weight, probabilities }: State,
  kinds: readonly Kind[],
  names: readonly (readonly number[])[],
  lattice: Lattice,
  { series, seen }: Room,
): readonly (readonly Way[])[] {
  series.fill(0);
  const least = negligibleAt(weight);
  const single: (readonly Way[])[] = [];
  let never = 0;
  for (const name of names) {
    if (name.length === 1 && probabilities[name[0]!]! <= highest) {
      const probability = probabilities[name[0]!]!;
      never += Math.log1p(-probability);
      addLogarithm(series, lattice, kinds[name[0]!]!, probability / (1 - probability), least);
      continue;
    }
    const ways = name.map((at) => ({ place: kinds[at]!.place, probability: probabilities[at]! }));
    const probability = ways.reduce((sum, way) => sum + way.probability, 0);
    if (ways.length === 1 || probability > highestOfTwo) {
      single.push(ways);
      continue;
    }
    never += Math.log1p(-probability);
    const odds = ways.map((way) => way.probability / (1 - probability));
    name.forEach((at, way) => addLogarithm(series, lattice, kinds[at]!, odds[way]!, least));
    const [one, other] = ways.map(({ place }, way) => ({ place, odds: odds[way]! }));
    addMixedLogarithm(series, lattice, one!, other!, least);
  }
  series[0]! += never;
  spectrumOf(series, lattice, seen);
  return single;
}

function multiplied(
  logarithm: Spectrum,
  single: readonly (readonly Way[])[],
  lattice: Lattice,
  weight: number,
): Spectrum {
  const law = emptySpectrum(lattice);
  addExponential(law, logarithm, 1, leastAt(weight));
  multiplyBy(law, lattice, single, Math.exp(leastAt(weight)));
  return law;
}

function addWeighted(sum: Spectrum, { re, im }: Spectrum, weight: number): void {
  for (let at = 0; at < re.length; at++) {
    sum.re[at]! += weight * re[at]!;
    sum.im[at]! += weight * im[at]!;
  }
}

/** Odds of two to three: above it a series takes longer than a product. */
export const highest = 0.4;
/** Of two ways the terms of the series are pairs of powers: it takes longer sooner. */
const highestOfTwo = 0.2;
