import { creditRiskPlus } from '../models/creditRiskPlus';
import type { Factor } from '../models/factor';
import { placeOf, type Lattice, type Place, type Placing } from '../lattice/lattice';
import { worstInBernoulli } from './worstInBernoulli';
import { quantileOf } from '../lattice/law';
import type { Risk } from '../models/risk';
import { sectorsFrom } from '../models/sectors';
import type { Spectrum } from '../lattice/spectrum';
import { spectrumOf, valuesOf } from '../lattice/transform';

/** Each customer's mean loss in the worst 1 − level of all years, exactly as the lattice has it; they add up to the expected shortfall. One axis. */
export function shortfallContributions(
  risks: readonly Risk[],
  mass: Float64Array,
  lattice: Lattice,
  placing: Placing,
  factor: Factor | null,
  level: number,
): readonly number[] {
  const worst = worstYears(mass, level);
  const chances =
    factor === null
      ? inCreditRiskPlus(risks, worst, lattice, placing)
      : worstInBernoulli(risks, worst, lattice, placing, factor);
  return chances.map((chance) => (chance * lattice.firstStep) / (1 - level));
}

/** 1 for a year among the worst, 0 for another; the year on which the quantile lies counts with the part that is needed. */
function worstYears(mass: Float64Array, level: number): Float64Array {
  const at = Math.round(quantileOf({ step: 1, mass }, level));
  const upTo = mass.subarray(0, at + 1).reduce((sum, one) => sum + one, 0);
  return mass.map((one, point) => (point > at ? 1 : point === at && one > 0 ? (upTo - level) / one : 0));
}

/** Σ over the lattice of worst(n) × the mean units that a default adds to n, from the law of a year to which it is added. */
function unitsIn(worst: Float64Array, law: Float64Array, { i, iPart }: Place): number {
  const shifted = (units: number) => {
    let sum = 0;
    for (let at = 0; at + units < worst.length; at++) sum += worst[at + units]! * law[at]!;
    return units * sum;
  };
  return (1 - iPart) * shifted(i) + (iPart > 0 ? iPart * shifted(i + 1) : 0);
}

/** A default in a sector tilts the law of all by 1 ÷ [1 + v (μ − P)] of that sector; one in none leaves it as it is. */
function inCreditRiskPlus(
  risks: readonly Risk[],
  worst: Float64Array,
  lattice: Lattice,
  placing: Placing,
): readonly number[] {
  const count = risks.reduce((most, { sectors }) => Math.max(most, sectors.length), 0);
  const whole = creditRiskPlus(sectorsFrom(risks, lattice, placing), lattice);
  const tilted = Array.from({ length: count }, (_, at) => {
    const own = sectorsFrom(
      risks.map((risk) => ({ ...risk, probability: risk.probability * (risk.sectors[at] ?? 0), sectors: [1] })),
      lattice,
      placing,
    );
    return own.common[0] ? valuesOf(divided(whole, own.common[0], lattice), lattice) : null;
  });
  const untilted = valuesOf({ re: whole.re.slice(), im: whole.im.slice() }, lattice);
  return risks.map((risk) => {
    const place = placeOf(risk, lattice, placing);
    const shares = risk.sectors.map((share, at) =>
      tilted[at] && share > 0
        ? share * unitsIn(worst, tilted[at], place)
        : share > 0
          ? share * unitsIn(worst, untilted, place)
          : 0,
    );
    const own = 1 - risk.sectors.reduce((sum, share) => sum + share, 0);
    const specific = own > 1e-12 ? own * unitsIn(worst, untilted, place) : 0;
    return risk.probability * place.compensation * (shares.reduce((sum, share) => sum + share, 0) + specific);
  });
}

function divided(
  law: Spectrum,
  { intensity, mean, variance }: { readonly intensity: Float64Array; readonly mean: number; readonly variance: number },
  lattice: Lattice,
): Spectrum {
  const sector = spectrumOf(intensity, lattice);
  const [re, im] = [new Float64Array(law.re.length), new Float64Array(law.re.length)];
  for (let at = 0; at < re.length; at++) {
    const [one, other] = [1 + variance * (mean - sector.re[at]!), -variance * sector.im[at]!];
    const modulus = one * one + other * other;
    re[at] = (law.re[at]! * one + law.im[at]! * other) / modulus;
    im[at] = (law.im[at]! * one - law.re[at]! * other) / modulus;
  }
  return { re, im };
}
