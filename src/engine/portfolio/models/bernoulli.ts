import { emptySpectrum, exponential } from './creditRiskPlus';
import { placeOf, type Lattice, type Place, type Placing } from '../lattice/lattice';
import { addLogarithm } from '../lattice/logarithm';
import { statesFor, type State } from './states';
import type { Factor } from './factor';
import type { Risk } from './risk';
import { multiplyBy } from './single';
import type { Spectrum } from '../lattice/spectrum';
import { spectrumOf } from '../lattice/transform';

/**
 * Every customer defaults once or not at all, independently given a common factor. On the unit circle, given the factor, the law is the
 * product of the customers' 1 − p + p·g; the laws given each value of the factor are added up with its probabilities.
 */
export function bernoulli(risks: readonly Risk[], lattice: Lattice, placing: Placing, factor: Factor): Spectrum {
  const places = risks.map((risk) => placeOf(risk, lattice, placing));
  const law = emptySpectrum(lattice);
  for (const state of statesFor(risks, factor, compensated(risks, places))) {
    const { re, im } = lawIn(state, places, lattice);
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
 * up for all customers and transformed once. Customers whose odds are too high for a short series are multiplied in one by one.
 */
export function lawIn({ probabilities }: State, places: readonly Place[], lattice: Lattice): Spectrum {
  const series = new Float64Array(lattice.first * lattice.second);
  const single: number[] = [];
  let never = 0;
  probabilities.forEach((probability, at) => {
    if (probability > highest) return single.push(at);
    never += Math.log1p(-probability);
    addLogarithm(series, lattice, places[at]!, probability / (1 - probability));
    return undefined;
  });
  series[0]! += never;
  const law = exponential(spectrumOf(series, lattice));
  for (const at of single) multiplyBy(law, lattice, places[at]!, probabilities[at]!);
  return law;
}

/** Odds of two to three: above it a series takes longer than a product. */
const highest = 0.4;
