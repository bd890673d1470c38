import { creditRiskPlus } from '../../../src/engine/portfolio/models/creditRiskPlus';
import type { Lattice, Placing } from '../../../src/engine/portfolio/lattice/lattice';
import type { Law } from '../../../src/engine/portfolio/lattice/law';
import type { Risk } from '../../../src/engine/portfolio/models/risk';
import { sectorsFrom, type Sectors } from '../../../src/engine/portfolio/models/sectors';
import type { InsuredYear } from '../../../src/engine/portfolio/year/insuredYear';
import type { AppliedPolicy } from '../../../src/engine/portfolio/year/yearlyTerms';
import { valuesOf } from '../../../src/engine/portfolio/lattice/transform';

/** A risk of one common factor, unless told otherwise. */
export function risk(probability: number, first: number, parts: Partial<Risk> = {}): Risk {
  return { probability, first, second: 0, sectors: [1], volatility: 0.5, ...parts };
}

export function lawOf(risks: readonly Risk[], lattice: Lattice, placing: Placing = 'spread'): Law {
  return fromSectors(sectorsFrom(risks, lattice, placing), lattice);
}

export function fromSectors(sectors: Sectors, lattice: Lattice): Law {
  return { step: lattice.firstStep, mass: valuesOf(creditRiskPlus(sectors, lattice), lattice) };
}

/** A compound Poisson law with the given severity on the points 0, 1, 2 … */
export function compoundPoisson(mean: number, severity: readonly number[], lattice: Lattice): Law {
  const specific = new Float64Array(lattice.first);
  severity.forEach((probability, at) => {
    specific[at] = mean * probability;
  });
  return fromSectors({ specific, specificMean: specific.reduce((sum, one) => sum + one, 0), common: [] }, lattice);
}

/** Numbers that look like chance and are the same everywhere: the fractional parts of multiples of the golden ratio. */
export function scattered(count: number, low: number, high: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => low + (high - low) * ((0.5 + at * 0.6180339887498949) % 1));
}

/** Relative difference. */
export function apart(one: number, other: number): number {
  return Math.abs(one - other) / Math.max(1e-300, Math.abs(other));
}

/** Losses of which nothing comes back: what is claimed is paid, and stays paid. */
export function nothingRecovered(risks: readonly Risk[], { paidOf, yearly }: AppliedPolicy): InsuredYear {
  return {
    risks,
    names: risks.length,
    kept: risks.map(({ first }) => first),
    net: risks.map(({ second }) => second),
    yearly,
    netOf: paidOf,
    inFull: (claims) => claims,
    netAlone: (at) => paidOf(risks[at]!.second),
  };
}
