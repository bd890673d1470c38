import { circle } from './realLine';
import type { Spectrum } from './spectrum';

/**
 * Adds weight × exp(re + i·im) of each entry to a sum. Millions of entries: the library's exponential, sine and cosine take three times as long as reduction by tables and
 * the first terms of Taylor's series (Tang 1989, Table-driven implementation of the exponential function), and are no more exact. What comes out below e^−52, far
 * below the rounding errors of a transform, is nothing: of large books that is most of the circle.
 */
export function addExponential(sum: Spectrum, logarithm: Spectrum, weight: number, least = leastAt(weight)): void {
  addAbove(sum, logarithm, weight, least);
}

/** By the library, in place: where a law is one exponential and no sum of many. A modulus below e^−80 is nothing; tilting (see there) brings e^20 of it back. */
export function exponential({ re, im }: Spectrum): Spectrum {
  for (let at = 0; at < re.length; at++) {
    if (re[at]! < -80) {
      re[at] = im[at] = 0;
      continue;
    }
    const modulus = exp(re[at]!);
    const angle = im[at]!;
    re[at] = modulus * cos(angle);
    im[at] = modulus * sin(angle);
  }
  return { re, im };
}

/** The logarithm below which what is added with a weight is nothing. */
export function leastAt(weight: number): number {
  return -52 - Math.log(weight);
}

/**
 * The modulus: x = n·(ln 2 ÷ 256) + r, so that eˣ = 2^(n ÷ 256)·eʳ with |r| ≤ 0.0014 and five terms for eʳ. The angle: φ = k·(2π ÷ 512) + s with |s| ≤ 0.0062, six terms
 * for its cosine and sine together, and the sums of angles. The steps are subtracted in two parts, the first of which times n or k is exact (Cody and Waite).
 * Numbers are rounded to whole ones by adding what leaves no room for digits behind the point: a processor guesses wrongly every other time where `Math.round` decides.
 */
function addAbove(sum: Spectrum, { re, im }: Spectrum, weight: number, least: number): void {
  const { re: sumRe, im: sumIm } = sum;
  const { cosine, sine } = circle(angles);
  for (let at = 0; at < re.length; at++) {
    const x = re[at]!;
    if (x < least) continue;
    const n = x * stepsInOne + noRoom - noRoom;
    const r = x - n * step - n * stepRest;
    const power = powers[((n | 0) >> 8) + zeroth]! * fractions[n & 255]!;
    const modulus = weight * power * (1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24)))));
    const angle = im[at]!;
    const k = angle * anglesInOne + noRoom - noRoom;
    const s = angle - k * turn - k * turnRest;
    const square = s * s;
    const ofCos = 1 - square * (1 / 2 - square * (1 / 24 - square * (1 / 720)));
    const ofSin = s * (1 - square * (1 / 6 - square * (1 / 120)));
    const c = cosine[k & 511]!;
    const d = sine[k & 511]!;
    sumRe[at]! += modulus * (c * ofCos - d * ofSin);
    sumIm[at]! += modulus * (d * ofCos + c * ofSin);
  }
}

const noRoom = 1.5 * 2 ** 52;
/** Where scripts run in a context of their own (tests do), finding `Math` anew takes longer than the sine. */
const { cos, exp, fround, sin } = Math;

const stepsInOne = 256 / Math.LN2;
/** 24 binary digits, which n (16 digits at most) leaves exact; and what is left of the step, with the digits of ln 2 that a number of 53 has no room for. */
const step = fround(Math.LN2 / 256);
const stepRest = Math.LN2 / 256 - step + 2.3190468138462996e-17 / 256;
const fractions = Float64Array.from({ length: 256 }, (_, at) => 2 ** (at / 256));
/** Of two; every one that a number can have. */
const zeroth = 1022;
const powers = Float64Array.from({ length: 2046 }, (_, at) => 2 ** (at - zeroth));

const angles = 512;
const anglesInOne = angles / (2 * Math.PI);
/** The same of 2π. */
const turn = fround((2 * Math.PI) / angles);
const turnRest = (2 * Math.PI) / angles - turn + 2.4492935982947064e-16 / angles;
