import { add, placeOf, type Lattice, type Placing } from '../lattice/lattice';
import type { Risk } from './risk';

/** What may default, by the common factor that it follows: intensities (defaults a year) on the points of a lattice where their losses lie. */
export interface Sectors {
  /** Defaults that follow no common factor: a compound Poisson law. */
  readonly specific: Float64Array;
  /** Defaults a year of those. */
  readonly specificMean: number;
  readonly common: readonly Sector[];
}

export interface Sector {
  readonly intensity: Float64Array;
  /** Defaults a year. */
  readonly mean: number;
  /** Variance of the gamma factor, whose mean is 1: the deviations of the default rates are added up in a straight line, then squared. */
  readonly variance: number;
}

/** A factor that does not vary is none: its customers belong to the specific sector. */
export function sectorsFrom(risks: readonly Risk[], lattice: Lattice, placing: Placing): Sectors {
  const empty = () => new Float64Array(lattice.first * lattice.second);
  const specific = empty();
  let specificMean = 0;
  const count = risks.reduce((most, { sectors }) => Math.max(most, sectors.length), 0);
  const common = Array.from({ length: count }, () => ({ intensity: empty(), mean: 0, deviation: 0 }));
  const varies = variesIn(risks, count);
  for (const risk of risks) {
    const place = placeOf(risk, lattice, placing);
    const defaults = risk.probability * place.compensation;
    let own = 1;
    risk.sectors.forEach((share, at) => {
      if (share === 0 || !varies[at]) return;
      own -= share;
      add(common[at]!.intensity, lattice, place, defaults * share);
      common[at]!.mean += defaults * share;
      common[at]!.deviation += defaults * share * risk.volatility;
    });
    if (own <= shareOfNothing) continue;
    add(specific, lattice, place, defaults * own);
    specificMean += defaults * own;
  }
  return {
    specific,
    specificMean,
    common: common
      .filter(({ mean }) => mean > 0)
      .map(({ intensity, mean, deviation }) => ({ intensity, mean, variance: (deviation / mean) ** 2 })),
  };
}

function variesIn(risks: readonly Risk[], count: number): readonly boolean[] {
  return Array.from({ length: count }, (_, at) =>
    risks.some(({ sectors, volatility, probability }) => (sectors[at] ?? 0) * volatility * probability > 0),
  );
}

/** Shares that add up to 1 but for rounding. */
const shareOfNothing = 1e-12;
