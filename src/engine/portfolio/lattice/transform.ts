import { halfLine, plan, realLine } from './realLine';
import type { Spectrum } from './spectrum';

/**
 * The size of a lattice: points along its first axis and along its second; a lattice of one axis has 1 along the second.
 * Both are powers of two. The value at (i, j) stands at j × first + i.
 */
export interface Shape {
  readonly first: number;
  readonly second: number;
}

export function frequencies({ first, second }: Shape): number {
  return (first / 2 + 1) * second;
}

export function spectrumOf(values: Float64Array, shape: Shape): Spectrum {
  const { first, second } = shape;
  const half = first / 2 + 1;
  const spectrum = { re: new Float64Array(frequencies(shape)), im: new Float64Array(frequencies(shape)) };
  const filled: number[] = [];
  for (let line = 0; line < second; line++) {
    const along = values.subarray(line * first, (line + 1) * first);
    if (isEmpty(along)) continue;
    halfLine(along, spectrum, line * half);
    filled.push(line);
  }
  if (second > 1) acrossLines(spectrum, half, second, filled, false);
  return spectrum;
}

/** Losses lie on few lines of a lattice; a line without any stays nothing on the circle. */
function isEmpty(line: Float64Array): boolean {
  for (let at = 0; at < line.length; at++) if (line[at] !== 0) return false;
  return true;
}

/** Back to the lattice. The spectrum is used up. */
export function valuesOf(spectrum: Spectrum, shape: Shape): Float64Array {
  const { first, second } = shape;
  const half = first / 2 + 1;
  if (second > 1)
    acrossLines(
      spectrum,
      half,
      second,
      Array.from({ length: second }, (_, line) => line),
      true,
    );
  const values = new Float64Array(first * second);
  for (let line = 0; line < second; line++)
    realLine(spectrum, line * half, values.subarray(line * first, (line + 1) * first));
  return values;
}

/** A few frequencies at a time, because neighbours lie side by side in memory; `filled` are the lines that hold anything. */
function acrossLines(
  { re, im }: Spectrum,
  half: number,
  lines: number,
  filled: readonly number[],
  back: boolean,
): void {
  const fft = plan(lines);
  const data = Array.from({ length: together }, () => new Float64Array(2 * lines));
  const out = Array.from({ length: together }, () => new Float64Array(2 * lines));
  for (let from = 0; from < half; from += together) {
    const count = Math.min(together, half - from);
    for (const line of filled) {
      for (let beside = 0, at = line * half + from; beside < count; beside++, at++) {
        data[beside]![2 * line] = re[at]!;
        data[beside]![2 * line + 1] = im[at]!;
      }
    }
    for (let beside = 0; beside < count; beside++) {
      if (back) fft.inverseTransform(out[beside]!, data[beside]!);
      else fft.transform(out[beside]!, data[beside]!);
    }
    for (let line = 0; line < lines; line++) {
      for (let beside = 0, at = line * half + from; beside < count; beside++, at++) {
        re[at] = out[beside]![2 * line]!;
        im[at] = out[beside]![2 * line + 1]!;
      }
    }
  }
}

/** Numbers of eight bytes in a line of a processor's cache. */
const together = 8;
