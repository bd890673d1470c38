import type { Place } from './convolution';

/**
 * The law of a sum on the points 0 … last by way of its logarithm. A loss with the odds o that lies at g = (1 − part)·zᵃ + part·zᵃ⁺¹ (z marks a point) has
 * the generating function (1 + o·g) ÷ (1 + o). Products become sums: with D = z·d/dz Σ ln(1 + o·g), the law A of all of them together obeys z·A′ = D·A, so
 * that n·aₙ = Σ dₖ·aₙ₋ₖ over k = 1 … n (Knuth, The Art of Computer Programming 2, 4.7; for Poisson numbers it is Panjer's recursion). Nothing is rounded but sums, and
 * nothing comes round from beyond the last point.
 */

/**
 * Adds z·d/dz ln(1 + o·g) up to the last point: from D·(1 + o·g) = z·o·g′, dₙ = [source at a and a + 1] − o·(1 − part)·dₙ₋ₐ − o·part·dₙ₋ₐ₋₁. Its k-th
 * power of o lies on the points k·a … k·a + k; what lies between them is nothing and left out. `at` is 1 or more, `own` room of the same size. Answers
 * with the last point that carries anything.
 */
export function addDerivative(
  sums: Float64Array,
  { at, part }: Place,
  odds: number,
  terms: number,
  own: Float64Array,
): number {
  const last = sums.length - 1;
  if (at > last) return 0;
  const here = odds * (1 - part);
  const next = odds * part;
  own[at - 1] = 0;
  own[at] = at * here;
  let done = at;
  if (part > 0 && at < last) own[++done] = (at + 1) * next - (at === 1 ? here * own[1]! : 0);
  for (let point = at; point <= done; point++) sums[point]! += own[point]!;
  if (done < last) own[done + 1] = 0;
  for (let k = 2, first = 2 * at; k <= terms && first <= last; k++, first += at) {
    const end = Math.min(last, part > 0 ? first + k : first);
    if (first > done + 1) own[first - 1] = 0;
    for (let point = Math.max(first, done + 1); point <= end; point++) {
      const value = -here * own[point - at]! - next * own[point - at - 1]!;
      own[point] = value;
      sums[point]! += value;
    }
    if (end < last) own[end + 1] = 0;
    done = end;
  }
  return done;
}

/** How many powers of odds count: the next is below `least`. Of odds of 1 and more all do. */
export function termsOf(odds: number, least: number): number {
  return odds >= 1 ? Infinity : Math.ceil(Math.log(least) / Math.log(odds));
}

/**
 * The law whose logarithm has this derivative on the points 1 … `top` and the value `atNothing` at no loss at all. The chance of no loss may be smaller than any
 * number that can be written, and that of others not: values are made smaller together when they become large, and multiplied by what is left of it in the end.
 */
export function exponentialOf(derivative: Float64Array, top: number, atNothing: number): Float64Array {
  const law = new Float64Array(derivative.length);
  law[0] = 1;
  let logarithm = atNothing;
  for (let point = 1; point < law.length; point++) {
    const value = meeting(derivative, law, point, Math.min(point, top)) / point;
    law[point] = value;
    if (value < large) continue;
    for (let at = 0; at <= point; at++) law[at]! /= large;
    logarithm += Math.log(large);
  }
  const scale = Math.exp(logarithm);
  for (let point = 0; point < law.length; point++) law[point]! *= scale;
  return law;
}

/** Σ derivative(k) × law(point − k) over k = 1 … most, in four sums that need not wait for one another. */
function meeting(derivative: Float64Array, law: Float64Array, point: number, most: number): number {
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  let k = 1;
  for (; k + 3 <= most; k += 4) {
    one += derivative[k]! * law[point - k]!;
    two += derivative[k + 1]! * law[point - k - 1]!;
    three += derivative[k + 2]! * law[point - k - 2]!;
    four += derivative[k + 3]! * law[point - k - 3]!;
  }
  for (; k <= most; k++) one += derivative[k]! * law[point - k]!;
  return one + two + (three + four);
}

const large = 1e250;
