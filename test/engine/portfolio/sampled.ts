import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Risk } from '../../../src/engine/portfolio/models/risk';

/** Years by chance, seeded: the cross-check of what is computed exactly. Each answers with the loss of every year. */
export type Sampler = (risks: readonly Risk[], variance: number, years: number, seed: number) => Float64Array;

/** Every customer is asked in every year whether it defaults. */
export const plainYears: Sampler = (risks, variance, years, seed) => {
  const { uniform, gamma } = chance(seed, variance);
  const hazards = hazardsOf(risks, variance);
  return Float64Array.from({ length: years }, () => {
    const factor = gamma();
    let loss = 0;
    risks.forEach(({ first }, at) => {
      if (uniform() < 1 - Math.exp(-factor * hazards[at]!)) loss += first;
    });
    return loss;
  });
};

/**
 * Only defaults are drawn: events come at the sum of all hazards, each strikes a customer in proportion to its hazard, and who is struck at
 * least once defaults, which happens with 1 − exp(−factor·hazard), independently of the others.
 */
export const eventDrivenYears: Sampler = (risks, variance, years, seed) => {
  const { uniform, gamma } = chance(seed, variance);
  const hazards = hazardsOf(risks, variance);
  const all = hazards.reduce((sum, hazard) => sum + hazard, 0);
  const strike = aliasOf(hazards);
  const struck = new Int32Array(risks.length).fill(-1);
  return Float64Array.from({ length: years }, (_, year) => {
    let [left, loss] = [gamma() * all, 0];
    for (left += Math.log(1 - uniform()); left > 0; left += Math.log(1 - uniform())) {
      const who = strike(uniform());
      if (struck[who] === year) continue;
      struck[who] = year;
      loss += risks[who]!.first;
    }
    return loss;
  });
};

function hazardsOf(risks: readonly Risk[], variance: number): Float64Array {
  return Float64Array.from(risks, ({ probability }) => ((1 - probability) ** -variance - 1) / variance);
}

/** Marsaglia and Tsang's gamma numbers of mean 1, for variances below 1. */
function chance(seed: number, variance: number) {
  const generator = xoroshiro128plus(seed);
  const uniform = () => uniformFloat64(generator);
  const d = 1 / variance - 1 / 3;
  const gamma = (): number => {
    const normal = Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < 0.5 * normal * normal + d - d * v + d * Math.log(v)) return d * v * variance;
    return gamma();
  };
  return { uniform, gamma };
}

/** Walker's alias table: one uniform number picks a customer in proportion to its weight. */
function aliasOf(weights: Float64Array): (uniform: number) => number {
  const count = weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const own = weights.map((weight) => (weight * count) / total);
  const other = Int32Array.from(weights.keys());
  const small = [...weights.keys()].filter((at) => own[at]! < 1);
  const large = [...weights.keys()].filter((at) => own[at]! >= 1);
  while (small.length > 0 && large.length > 0) {
    const [less, more] = [small.pop()!, large.at(-1)!];
    other[less] = more;
    own[more]! -= 1 - own[less]!;
    if (own[more]! < 1) small.push(large.pop()!);
  }
  return (uniform) => {
    const at = Math.min(count - 1, Math.floor(uniform * count));
    return uniform * count - at < own[at]! ? at : other[at]!;
  };
}
