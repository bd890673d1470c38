import type { Lattice, Place } from '../lattice/lattice';
import { circle } from '../lattice/realLine';
import type { Spectrum } from '../lattice/spectrum';

/** Takes one customer into a law: times 1 − p + p·g, in place. The generating function g is the product of what it is along either axis. */
export function multiplyBy(
  { re, im }: Spectrum,
  { first, second }: Lattice,
  { i, j, iPart, jPart }: Place,
  probability: number,
): void {
  const half = first / 2 + 1;
  const along = circlePowers(first, i, iPart, half);
  const across = circlePowers(second, j, jPart, second);
  for (let line = 0, at = 0; line < second; line++) {
    const [lineRe, lineIm] = [probability * across.re[line]!, probability * across.im[line]!];
    for (let on = 0; on < half; on++, at++) {
      const factorRe = 1 - probability + along.re[on]! * lineRe - along.im[on]! * lineIm;
      const factorIm = along.re[on]! * lineIm + along.im[on]! * lineRe;
      const before = re[at]!;
      re[at] = before * factorRe - im[at]! * factorIm;
      im[at] = before * factorIm + im[at]! * factorRe;
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
