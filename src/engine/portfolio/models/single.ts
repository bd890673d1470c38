import type { Lattice, Place } from '../lattice/lattice';
import { circle } from '../lattice/realLine';
import type { Spectrum } from '../lattice/spectrum';

/** One way in which a name defaults: where its loss lies, and how likely it is. */
export interface Way {
  readonly place: Place;
  readonly probability: number;
}

/**
 * Takes names into a law one by one: each times 1 − p + p·g, in place. The generating function g of a loss is the product of what it is along either axis; of several
 * ways the products add up. No modulus is above 1, so that what has come to nothing stays nothing: it is looked at no more, and of a large book in a bad year that is
 * nearly all of the circle.
 */
export function multiplyBy(law: Spectrum, lattice: Lattice, names: readonly (readonly Way[])[], nothing: number): void {
  if (names.length === 0) return;
  const left = whereIs(law, lattice, nothing);
  names.forEach((ways, at) => {
    if (at % often === often - 1) leaveOut(law, left, nothing);
    if (left.count > 0) multiplyAt(law, left, lattice, ways);
  });
}

/** The frequencies at which a law is something still: the first `count` of each list, where it stands, on which line and where on it. */
interface Left {
  count: number;
  readonly at: Int32Array;
  readonly line: Int32Array;
  readonly on: Int32Array;
  /** Room for what one name multiplies them by. */
  readonly factor: Spectrum;
}

function whereIs({ re, im }: Spectrum, { first, second }: Lattice, nothing: number): Left {
  const half = first / 2 + 1;
  const isSomething = (at: number) => re[at]! * re[at]! + im[at]! * im[at]! >= nothing * nothing;
  let count = 0;
  for (let at = 0; at < re.length; at++) if (isSomething(at)) count++;
  const [integers, numbers] = [() => new Int32Array(count), () => new Float64Array(count)];
  const left = { count: 0, at: integers(), line: integers(), on: integers(), factor: { re: numbers(), im: numbers() } };
  for (let line = 0, at = 0; line < second; line++)
    for (let on = 0; on < half; on++, at++) {
      if (!isSomething(at)) {
        re[at] = im[at] = 0;
        continue;
      }
      left.at[left.count] = at;
      left.line[left.count] = line;
      left.on[left.count] = on;
      left.count++;
    }
  return left;
}

/** Those whose modulus is nothing, and they are made so. */
function leaveOut({ re, im }: Spectrum, left: Left, nothing: number): void {
  let kept = 0;
  for (let which = 0; which < left.count; which++) {
    const at = left.at[which]!;
    if (re[at]! * re[at]! + im[at]! * im[at]! < nothing * nothing) {
      re[at] = im[at] = 0;
      continue;
    }
    left.at[kept] = at;
    left.line[kept] = left.line[which]!;
    left.on[kept] = left.on[which]!;
    kept++;
  }
  left.count = kept;
}

function multiplyAt({ re, im }: Spectrum, left: Left, { first, second }: Lattice, ways: readonly Way[]): void {
  const never = 1 - ways.reduce((sum, { probability }) => sum + probability, 0);
  const { count, at: places, line: lines, on: ons, factor } = left;
  factor.re.fill(never, 0, count);
  factor.im.fill(0, 0, count);
  const few = 2 * count < first / 2 + 1 + second;
  for (const { place, probability } of ways) {
    const { i, iPart, j, jPart } = place;
    const along = few ? circlePowersAt(first, i, iPart, ons, count) : circlePowers(first, i, iPart, first / 2 + 1);
    const across = few ? circlePowersAt(second, j, jPart, lines, count) : circlePowers(second, j, jPart, second);
    for (let which = 0; which < count; which++) {
      const on = few ? which : ons[which]!;
      const line = few ? which : lines[which]!;
      factor.re[which]! += probability * (along.re[on]! * across.re[line]! - along.im[on]! * across.im[line]!);
      factor.im[which]! += probability * (along.re[on]! * across.im[line]! + along.im[on]! * across.re[line]!);
    }
  }
  for (let which = 0; which < count; which++) {
    const at = places[which]!;
    const before = re[at]!;
    re[at] = before * factor.re[which]! - im[at]! * factor.im[which]!;
    im[at] = before * factor.im[which]! + im[at]! * factor.re[which]!;
  }
}

/** cos and sin at these frequencies of an axis alone. */
function circlePowersAt(size: number, point: number, part: number, frequencies: Int32Array, count: number): Spectrum {
  const { cosine, sine } = circle(size);
  const [re, im] = [new Float64Array(count), new Float64Array(count)];
  const [stride, other] = [point % size, (point + 1) % size];
  for (let at = 0; at < count; at++) {
    const here = (stride * frequencies[at]!) % size;
    const next = (other * frequencies[at]!) % size;
    re[at] = (1 - part) * cosine[here]! + part * cosine[next]!;
    im[at] = -(1 - part) * sine[here]! - part * sine[next]!;
  }
  return { re, im };
}

/** cos and sin at every frequency of an axis, for a loss on one of its points or between two. */
export function circlePowers(size: number, point: number, part: number, count: number): Spectrum {
  const { cosine, sine } = circle(size);
  const [re, im] = [new Float64Array(count), new Float64Array(count)];
  const [stride, other] = [point % size, (point + 1) % size];
  for (let at = 0, here = 0, next = 0; at < count; at++) {
    re[at] = (1 - part) * cosine[here]! + part * cosine[next]!;
    im[at] = -(1 - part) * sine[here]! - part * sine[next]!;
    here += stride;
    if (here >= size) here -= size;
    next += other;
    if (next >= size) next -= size;
  }
  return { re, im };
}

/** After so many names it is asked what has come to nothing. */
const often = 8;
