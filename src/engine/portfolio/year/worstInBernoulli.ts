import { compensated, highest, lawIn } from '../models/bernoulli';
import type { Factor } from '../models/factor';
import type { Risk } from '../models/risk';
import { circlePowers, type Way } from '../models/single';
import { statesFor } from '../models/states';
import { waysOfNames } from '../models/waysOfNames';
import { placeOf, type Lattice, type Place, type Placing } from '../lattice/lattice';
import { kindAt, most, negligibleAt, type Kind } from '../lattice/logarithm';
import type { Spectrum } from '../lattice/spectrum';
import { spectrumOf, valuesOf } from '../lattice/transform';

/** Each name's mean units in the worst years, times its chance of them. Given the factor, the law of all the others is the law of all divided by the name's own 1 − p + p·g, by which it was multiplied before. */
export function worstInBernoulli(
  risks: readonly Risk[],
  worst: Float64Array,
  lattice: Lattice,
  placing: Placing,
  factor: Factor,
): readonly number[] {
  const places = risks.map((risk) => placeOf(risk, lattice, placing));
  const kinds = places.map(kindAt);
  const seen = spectrumOf(worst, lattice);
  const sums = new Float64Array(risks.length);
  const names = waysOfNames(risks);
  for (const state of statesFor(risks, factor, compensated(risks, places))) {
    const law = lawIn(state, kinds, names, lattice);
    const seenBy = seenByLosses(law, seen, lattice);
    const least = negligibleAt(state.weight);
    for (const name of names) {
      const [alone] = name;
      const known = state.probabilities[alone!]!;
      if (name.length === 1 && known <= highest) {
        if (known > 0) sums[alone!]! += state.weight * known * unitsInSeries(seenBy, kinds[alone!]!, known, least);
        continue;
      }
      const ways = name.map((at) => ({ place: places[at]!, probability: state.probabilities[at]! }));
      name.forEach((who, at) => {
        const { place, probability } = ways[at]!;
        if (probability > 0) sums[who]! += state.weight * probability * unitsWithout(law, seen, place, ways, lattice);
      });
    }
  }
  return [...sums];
}

/** `[m]`: Σ worst(n) × law(n − m), how likely one of the worst years is if losses of m units are added to the law; round the circle. */
function seenByLosses(law: Spectrum, seen: Spectrum, lattice: Lattice): Float64Array {
  const [re, im] = [new Float64Array(law.re.length), new Float64Array(law.re.length)];
  for (let at = 0; at < re.length; at++) {
    re[at] = law.re[at]! * seen.re[at]! + law.im[at]! * seen.im[at]!;
    im[at] = law.re[at]! * seen.im[at]! - law.im[at]! * seen.re[at]!;
  }
  return valuesOf({ re, im }, lattice);
}

/**
 * Σ worst(n) × units × law of the others, the law of all divided by 1 − p + p·g as a series: 1 ÷ (1 − p) · Σ (−o)ᵏ gᵏ, o the odds. A loss between
 * two points makes gᵏ a binomial law on k + 1 of them.
 */
function unitsInSeries(seenBy: Float64Array, { place, along }: Kind, probability: number, least: number): number {
  const { i, iPart } = place;
  const odds = probability / (1 - probability);
  const size = seenBy.length;
  const [here, next] = [(1 - iPart) * i, iPart * (i + 1)];
  let sum = 0;
  for (let k = 0, power = 1; Math.abs(power) > least && k < most; k++, power *= -odds) {
    const [from, width] = [along.begin(k), along.width(k)];
    const own = along.laws();
    let units = 0;
    for (let on = 0, at = ((k + 1) * i) % size; on < width; on++) {
      const after = at + 1 === size ? 0 : at + 1;
      units += own[from + on]! * (here * seenBy[at]! + next * seenBy[after]!);
      at = after;
    }
    sum += power * units;
  }
  return sum / (1 - probability);
}

/** Σ worst(n) × units × law of the others, by Parseval: the sum over the circle of worst* × law × own loss ÷ own factor. */
function unitsWithout(
  { re, im }: Spectrum,
  seen: Spectrum,
  place: Place,
  ways: readonly Way[],
  { first }: Lattice,
): number {
  const half = first / 2;
  const laws = ways.map((way) => ({
    probability: way.probability,
    law: circlePowers(first, way.place.i, way.place.iPart, half + 1),
  }));
  const own = laws[ways.findIndex((way) => way.place === place)]!.law;
  const never = 1 - ways.reduce((all, { probability }) => all + probability, 0);
  const next = place.iPart > 0 ? circlePowers(first, place.i + 1, 0, half + 1) : own;
  let sum = 0;
  for (let at = 0; at <= half; at++) {
    let [factorRe, factorIm] = [never, 0];
    for (const { probability, law } of laws) {
      factorRe += probability * law.re[at]!;
      factorIm += probability * law.im[at]!;
    }
    const modulus = factorRe * factorRe + factorIm * factorIm;
    if (modulus < 1e-290) continue;
    const [unitsRe, unitsIm] = [
      place.i * own.re[at]! + place.iPart * next.re[at]!,
      place.i * own.im[at]! + place.iPart * next.im[at]!,
    ];
    const [otherRe, otherIm] = [
      (re[at]! * factorRe + im[at]! * factorIm) / modulus,
      (im[at]! * factorRe - re[at]! * factorIm) / modulus,
    ];
    const [bothRe, bothIm] = [otherRe * unitsRe - otherIm * unitsIm, otherRe * unitsIm + otherIm * unitsRe];
    sum += (at === 0 || at === half ? 1 : 2) * (bothRe * seen.re[at]! + bothIm * seen.im[at]!);
  }
  return sum / first;
}
