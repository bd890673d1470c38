import { halfLine, plan, realLine } from './realLine';

/**
 * The size of a lattice: points along its first axis and along its second; a lattice of one axis has 1 along the second.
 * Both are powers of two. The value at (i, j) stands at j × first + i.
 */
export interface Shape {
  readonly first: number;
  readonly second: number;
}

/** A real lattice seen from the unit circle. Of the first axis only the frequencies 0 to first ÷ 2 are kept: the others mirror them. */
export interface Spectrum {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

export function frequencies({ first, second }: Shape): number {
  return (first / 2 + 1) * second;
}

export function spectrumOf(values: Float64Array, shape: Shape): Spectrum {
  const { first, second } = shape;
  const half = first / 2 + 1;
  const spectrum = { re: new Float64Array(frequencies(shape)), im: new Float64Array(frequencies(shape)) };
  for (let line = 0; line < second; line++) halfLine(values.subarray(line * first, (line + 1) * first), spectrum, line * half);
  if (second > 1) acrossLines(spectrum, half, second, false);
  return spectrum;
}

/** Back to the lattice. The spectrum is used up. */
export function valuesOf(spectrum: Spectrum, shape: Shape): Float64Array {
  const { first, second } = shape;
  const half = first / 2 + 1;
  if (second > 1) acrossLines(spectrum, half, second, true);
  const values = new Float64Array(first * second);
  for (let line = 0; line < second; line++) realLine(spectrum, line * half, values.subarray(line * first, (line + 1) * first));
  return values;
}

function acrossLines({ re, im }: Spectrum, half: number, lines: number, back: boolean): void {
  const fft = plan(lines);
  const [data, out] = [new Float64Array(2 * lines), new Float64Array(2 * lines)];
  for (let frequency = 0; frequency < half; frequency++) {
    for (let line = 0, at = frequency; line < lines; line++, at += half) {
      data[2 * line] = re[at]!;
      data[2 * line + 1] = im[at]!;
    }
    if (back) fft.inverseTransform(out, data);
    else fft.transform(out, data);
    for (let line = 0, at = frequency; line < lines; line++, at += half) {
      re[at] = out[2 * line]!;
      im[at] = out[2 * line + 1]!;
    }
  }
}
