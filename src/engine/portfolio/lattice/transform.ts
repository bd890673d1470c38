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

function frequencies({ first, second }: Shape): number {
  return (first / 2 + 1) * second;
}

export function emptySpectrum(shape: Shape): Spectrum {
  return { re: new Float64Array(frequencies(shape)), im: new Float64Array(frequencies(shape)) };
}

/** As a new spectrum, or in the room of one that is no longer needed. */
export function spectrumOf(values: Float64Array, shape: Shape, spectrum: Spectrum = emptySpectrum(shape)): Spectrum {
  const { first, second } = shape;
  const half = first / 2 + 1;
  const filled: number[] = [];
  for (let line = 0; line < second; line++) {
    const along = values.subarray(line * first, (line + 1) * first);
    if (second > 1 && isEmpty(along)) continue;
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
  const [data, out] = [besideEachOther(lines, 'data'), besideEachOther(lines, 'out')];
  const stride = data.all.length / together;
  for (let from = 0; from < half; from += together) {
    const count = Math.min(together, half - from);
    for (const line of filled) {
      const start = line * half + from;
      for (let beside = 0, to = 2 * line; beside < count; beside++, to += stride) {
        data.all[to] = re[start + beside]!;
        data.all[to + 1] = im[start + beside]!;
      }
    }
    for (let beside = 0; beside < count; beside++) {
      if (back) fft.inverseTransform(out.each[beside]!, data.each[beside]!);
      else fft.transform(out.each[beside]!, data.each[beside]!);
    }
    for (let line = 0; line < lines; line++) {
      const start = line * half + from;
      for (let beside = 0, at = 2 * line; beside < count; beside++, at += stride) {
        re[start + beside] = out.all[at]!;
        im[start + beside] = out.all[at + 1]!;
      }
    }
  }
}

interface Beside {
  readonly all: Float64Array;
  readonly each: readonly Float64Array[];
}

const rooms = new Map<string, Beside>();

/**
 * Room for a few complex sequences, used again and empty; apart by a line of the cache more than a power of two, so that they do not drive each other out of it.
 */
function besideEachOther(lines: number, of: 'data' | 'out'): Beside {
  const stride = 2 * lines + together;
  const known = rooms.get(`${of} ${lines}`) ?? besides(lines, stride);
  rooms.set(`${of} ${lines}`, known);
  known.all.fill(0);
  return known;
}

function besides(lines: number, stride: number): Beside {
  const all = new Float64Array(together * stride);
  return {
    all,
    each: Array.from({ length: together }, (_, at) => all.subarray(at * stride, at * stride + 2 * lines)),
  };
}

/** Numbers of eight bytes in a line of a processor's cache. */
const together = 8;
