import type { Lattice, Place } from '../lattice/lattice';
import { circle } from '../lattice/realLine';
import type { Spectrum } from '../lattice/spectrum';

/** One way in which a name defaults: where its loss lies, and how likely it is. */
export interface Way {
  readonly place: Place;
  readonly probability: number;
}

/** Takes one name into a law: times 1 − p + p·g, in place. The generating function g of a loss is the product of what it is along either axis; of several ways the products add up. */
export function multiplyBy({ re, im }: Spectrum, { first, second }: Lattice, ways: readonly Way[]): void {
  const half = first / 2 + 1;
  const never = 1 - ways.reduce((sum, { probability }) => sum + probability, 0);
  const laws = ways.map(({ place: { i, j, iPart, jPart }, probability }) => ({
    probability,
    along: circlePowers(first, i, iPart, half),
    across: circlePowers(second, j, jPart, second),
  }));
  const [factorRe, factorIm] = [new Float64Array(half), new Float64Array(half)];
  for (let line = 0, at = 0; line < second; line++) {
    factorRe.fill(never);
    factorIm.fill(0);
    for (const { probability, along, across } of laws) {
      const [lineRe, lineIm] = [probability * across.re[line]!, probability * across.im[line]!];
      for (let on = 0; on < half; on++) {
        factorRe[on]! += along.re[on]! * lineRe - along.im[on]! * lineIm;
        factorIm[on]! += along.re[on]! * lineIm + along.im[on]! * lineRe;
      }
    }
    for (let on = 0; on < half; on++, at++) {
      const before = re[at]!;
      re[at] = before * factorRe[on]! - im[at]! * factorIm[on]!;
      im[at] = before * factorIm[on]! + im[at]! * factorRe[on]!;
    }
  }
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
