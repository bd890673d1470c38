import FFT from 'fft.js';
import type { Spectrum } from './spectrum';

/** A real sequence through a complex transform of half its length: even entries as real parts, odd ones as imaginary parts. */
export function halfLine(values: Float64Array, { re, im }: Spectrum, offset: number): void {
  const half = values.length / 2;
  const packed = scratch(values.length);
  plan(half).transform(packed, values);
  const { cosine, sine } = circle(values.length);
  for (let at = 0; at <= half; at++) {
    const [one, other] = [2 * (at % half), 2 * ((half - at) % half)];
    const evenRe = (packed[one]! + packed[other]!) / 2;
    const evenIm = (packed[one + 1]! - packed[other + 1]!) / 2;
    const oddRe = (packed[one + 1]! + packed[other + 1]!) / 2;
    const oddIm = (packed[other]! - packed[one]!) / 2;
    re[offset + at] = evenRe + cosine[at]! * oddRe + sine[at]! * oddIm;
    im[offset + at] = evenIm + cosine[at]! * oddIm - sine[at]! * oddRe;
  }
}

/** The way back. */
export function realLine({ re, im }: Spectrum, offset: number, values: Float64Array): void {
  const half = values.length / 2;
  const packed = scratch(values.length);
  const { cosine, sine } = circle(values.length);
  for (let at = 0; at < half; at++) {
    const [one, other] = [offset + at, offset + half - at];
    const evenRe = (re[one]! + re[other]!) / 2;
    const evenIm = (im[one]! - im[other]!) / 2;
    const differRe = (re[one]! - re[other]!) / 2;
    const differIm = (im[one]! + im[other]!) / 2;
    const oddRe = differRe * cosine[at]! - differIm * sine[at]!;
    const oddIm = differRe * sine[at]! + differIm * cosine[at]!;
    packed[2 * at] = evenRe - oddIm;
    packed[2 * at + 1] = evenIm + oddRe;
  }
  plan(half).inverseTransform(values, packed);
}

const scratches = new Map<number, Float64Array>();

/** Room for what lies between two steps, used again by the next line. */
function scratch(size: number): Float64Array {
  const known = scratches.get(size) ?? new Float64Array(size);
  scratches.set(size, known);
  return known;
}

const plans = new Map<number, FFT>();

/** Tables for a size are made once. */
export function plan(size: number): FFT {
  const known = plans.get(size) ?? new FFT(size);
  plans.set(size, known);
  return known;
}

interface Circle {
  readonly cosine: Float64Array;
  readonly sine: Float64Array;
}

const circles = new Map<number, Circle>();

/** Cosine and sine of the angles 2π·k ÷ size. */
export function circle(size: number): Circle {
  const angle = (at: number) => (2 * Math.PI * at) / size;
  const known = circles.get(size) ?? {
    cosine: Float64Array.from({ length: size }, (_, at) => Math.cos(angle(at))),
    sine: Float64Array.from({ length: size }, (_, at) => Math.sin(angle(at))),
  };
  circles.set(size, known);
  return known;
}
