import { exceedanceOf, meanOf, quantileOf, stopLoss, type Law } from '../../src/engine/portfolio/lattice/law';
import { lineOf } from '../../src/engine/portfolio/lattice/lattice';
import { spectrumOf, valuesOf } from '../../src/engine/portfolio/lattice/transform';
import { compoundPoisson, fromSectors } from '../engine/portfolio/made';
import type { PublishedRule } from './rule';

/** How the compound laws of the R package actuar are computed. */
export const compoundRules: Readonly<Record<string, PublishedRule>> = {
  compoundLaw: ({ law: name, measure, argument }) => measures[measure!]!(laws[name!]!, Number(argument)),
};

/** actuar's tail expectation is the mean of what lies above the quantile; ours (expected shortfall) counts a part of the quantile's own point. */
const measures: Readonly<Record<string, (law: Law, argument: number) => number>> = {
  mean: meanOf,
  quantile: quantileOf,
  tail: (law, level) =>
    quantileOf(law, level) + stopLoss(law, quantileOf(law, level)) / exceedanceOf(law, quantileOf(law, level)),
  probability: ({ mass }, point) => mass[point]!,
  'at most': ({ step, mass }, amount) =>
    mass.slice(0, Math.round(amount / step) + 1).reduce((sum, one) => sum + one, 0),
};

/** Probabilities of a loss of 0 to 10. */
const severity = [0, 0.15, 0.2, 0.25, 0.125, 0.075, 0.05, 0.05, 0.05, 0.025, 0.025];

/** Probabilities of 0 to 8 losses, each of a multiple of 25. */
const counts = [0.05, 0.1, 0.15, 0.2, 0.25, 0.15, 0.06, 0.03, 0.01];

const laws: Readonly<Record<string, Law>> = {
  Poisson: compoundPoisson(10, severity, lineOf(1, 1024)),
  'negative binomial': negativeBinomial(),
  counts: { ...compoundCounts(), step: 25 },
  'gamma severities': untilOneInAMillion({ ...compoundPoisson(10, gammaSeverity(0.5), lineOf(0.5, 1024)), step: 0.5 }),
};

/** actuar ends a recursion where less than 1e-6 is left; what it prints are the figures of that part. */
function untilOneInAMillion({ step, mass }: Law): Law {
  let [at, upTo] = [0, 0];
  while (upTo <= 1 - 1e-6) upTo += mass[at++]!;
  return { step, mass: mass.slice(0, at) };
}

function negativeBinomial(): Law {
  const lattice = lineOf(1, 2048);
  const intensity = Float64Array.from({ length: lattice.first }, (_, at) => 10 * (severity[at] ?? 0));
  return fromSectors(
    { specific: new Float64Array(lattice.first), specificMean: 0, common: [{ intensity, mean: 10, variance: 0.25 }] },
    lattice,
  );
}

/** On the circle a number of losses is a power: Σ pₙ·gⁿ, by Horner's rule. */
function compoundCounts(): Law {
  const lattice = lineOf(1, 128);
  const one = spectrumOf(
    Float64Array.from({ length: lattice.first }, (_, at) => severity[at] ?? 0),
    lattice,
  );
  const [re, im] = [new Float64Array(one.re.length), new Float64Array(one.re.length)];
  for (const probability of [...counts].reverse()) {
    for (let at = 0; at < re.length; at++)
      [re[at], im[at]] = [
        re[at]! * one.re[at]! - im[at]! * one.im[at]! + probability,
        re[at]! * one.im[at]! + im[at]! * one.re[at]!,
      ];
  }
  return { step: 1, mass: valuesOf({ re, im }, lattice) };
}

/** Gamma severities of shape 2 and scale 1 up to 22, on points so that the limited mean of every point is kept (actuar's "unbiased" method). */
function gammaSeverity(step: number): readonly number[] {
  const last = Math.round(22 / step);
  const limited = (amount: number) => 2 - Math.exp(-amount) * (2 + amount);
  const survival = (amount: number) => Math.exp(-amount) * (1 + amount);
  return Array.from({ length: last + 1 }, (_, at) => {
    const here = limited(at * step);
    if (at === 0) return (here - limited(step)) / step + 1;
    return at === last
      ? (here - limited((at - 1) * step)) / step - survival(at * step)
      : (2 * here - limited((at - 1) * step) - limited((at + 1) * step)) / step;
  });
}
