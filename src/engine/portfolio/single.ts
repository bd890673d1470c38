import type { Lattice, Place } from './lattice';
import { circle } from './realLine';
import type { Spectrum } from './transform';

/** Takes one customer into a law: times 1 − p + p·g, in place. */
export function multiplyBy({ re, im }: Spectrum, lattice: Lattice, place: Place, probability: number): void {
  eachFrequency(lattice, place, (at, gRe, gIm) => {
    const [factorRe, factorIm] = [1 - probability + probability * gRe, probability * gIm];
    const before = re[at]!;
    re[at] = before * factorRe - im[at]! * factorIm;
    im[at] = before * factorIm + im[at]! * factorRe;
  });
}

/** The generating function of one loss at every frequency: the product of what it is along either axis. */
export function eachFrequency({ first, second }: Lattice, { i, j, iPart, jPart }: Place, visit: (at: number, re: number, im: number) => void): void {
  const half = first / 2 + 1;
  const along = waves(first, i, iPart, half);
  const across = waves(second, j, jPart, second);
  for (let line = 0; line < second; line++) {
    const [lineRe, lineIm] = [across.re[line]!, across.im[line]!];
    for (let at = 0; at < half; at++) {
      visit(line * half + at, along.re[at]! * lineRe - along.im[at]! * lineIm, along.re[at]! * lineIm + along.im[at]! * lineRe);
    }
  }
}

function waves(size: number, point: number, part: number, count: number): Spectrum {
  const { cosine, sine } = circle(size);
  const [re, im] = [new Float64Array(count), new Float64Array(count)];
  for (let at = 0; at < count; at++) {
    const [here, next] = [(at * (point % size)) % size, (at * ((point + 1) % size)) % size];
    re[at] = (1 - part) * cosine[here]! + part * cosine[next]!;
    im[at] = -(1 - part) * sine[here]! - part * sine[next]!;
  }
  return { re, im };
}
