import { emptySpectrum, exponential } from './creditRiskPlus';
import { placeOf, type Lattice, type Place, type Placing } from '../lattice/lattice';
import { addLogarithm } from '../lattice/logarithm';
import { addMixedLogarithm } from '../lattice/mixedLogarithm';
import { statesFor, type State } from './states';
import type { Factor } from './factor';
import type { Risk } from './risk';
import { multiplyBy, type Way } from './single';
import type { Spectrum } from '../lattice/spectrum';
import { spectrumOf } from '../lattice/transform';
import { waysOfNames } from './waysOfNames';

/**
 * Every customer defaults once or not at all, independently given a common factor. On the unit circle, given the factor, the law is the
 * product of the customers' 1 − p + p·g; the laws given each value of the factor are added up with its probabilities.
 */
export function bernoulli(risks: readonly Risk[], lattice: Lattice, placing: Placing, factor: Factor): Spectrum {
  const places = risks.map((risk) => placeOf(risk, lattice, placing));
  const law = emptySpectrum(lattice);
  const names = waysOfNames(risks);
  for (const state of statesFor(risks, factor, compensated(risks, places))) {
    const { re, im } = lawIn(state, places, names, lattice);
    for (let at = 0; at < re.length; at++) {
      law.re[at]! += state.weight * re[at]!;
      law.im[at]! += state.weight * im[at]!;
    }
  }
  return law;
}

export function compensated(risks: readonly Risk[], places: readonly Place[]): readonly number[] {
  return risks.map(({ probability }, at) => probability * places[at]!.compensation);
}

/**
 * The law given the factor. Logarithms of 1 + odds·g are power series whose terms are laws of a few points on the lattice: they are added
 * up for all names and transformed once. Names whose odds are too high for a short series are multiplied in one by one. A name that
 * defaults in one of two ways has the odds of both, and never both defaults.
 */
export function lawIn(
  { probabilities }: State,
  places: readonly Place[],
  names: readonly (readonly number[])[],
  lattice: Lattice,
): Spectrum {
  const series = new Float64Array(lattice.first * lattice.second);
  const single: (readonly Way[])[] = [];
  let never = 0;
  for (const name of names) {
    const ways = name.map((at) => ({ place: places[at]!, probability: probabilities[at]! }));
    const probability = ways.reduce((sum, way) => sum + way.probability, 0);
    if (probability > (ways.length > 1 ? highestOfTwo : highest)) {
      single.push(ways);
      continue;
    }
    never += Math.log1p(-probability);
    const odds = ways.map((way) => way.probability / (1 - probability));
    ways.forEach(({ place }, at) => addLogarithm(series, lattice, place, odds[at]!));
    if (ways.length > 1) {
      const [one, other] = ways.map(({ place }, at) => ({ place, odds: odds[at]! }));
      addMixedLogarithm(series, lattice, one!, other!);
    }
  }
  series[0]! += never;
  const law = exponential(spectrumOf(series, lattice));
  for (const ways of single) multiplyBy(law, lattice, ways);
  return law;
}

/** Odds of two to three: above it a series takes longer than a product. */
export const highest = 0.4;
/** Of two ways the terms of the series are pairs of powers: it takes longer sooner. */
const highestOfTwo = 0.2;
