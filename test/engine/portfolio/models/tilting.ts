import type { Sectors } from '../../../../src/engine/portfolio/models/sectors';
import type { Shape } from '../../../../src/engine/portfolio/lattice/transform';

/**
 * A lattice too short for a law: what lies beyond its last point comes round and falls on the first points. Multiplied by e^(−θn) before and
 * by e^(θn) after, with θ × points = 20, what comes round is smaller by e^20, at the price of rounding errors up to e^20 larger at the far end.
 * The chances then add up to what lies on the lattice, not to one. One axis.
 */
export function tilted({ specific, specificMean, common }: Sectors, { first }: Shape): Sectors {
  const scaled = (intensity: Float64Array) => intensity.map((one, at) => one * Math.exp((-tilt * at) / first));
  return {
    specific: scaled(specific),
    specificMean,
    common: common.map((sector) => ({ ...sector, intensity: scaled(sector.intensity) })),
  };
}

export function untilted(mass: Float64Array): Float64Array {
  return mass.map((one, at) => one * Math.exp((tilt * at) / mass.length));
}

const tilt = 20;
