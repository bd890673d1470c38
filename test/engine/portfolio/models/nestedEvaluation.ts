import type { Sectors } from '../../../../src/engine/portfolio/models/sectors';

/**
 * CreditRisk+ by power series instead of the unit circle, one axis only: the logarithm of every sector's bracket, their weighted sum,
 * its exponential. Every product adds numbers of one sign, so that nothing cancels, however many sectors there are; it takes time in
 * proportion to points × points. The recursion of the document of 1997, which divides polynomials, is unstable with many sectors.
 */
export function nestedEvaluation({ specific, specificMean, common }: Sectors, points: number): Float64Array {
  const sum = specific.slice(0, points);
  sum[0]! -= specificMean;
  for (const { intensity, mean, variance } of common) {
    const bracket = Float64Array.from(
      { length: points },
      (_, at) => (at === 0 ? 1 + variance * mean : 0) - variance * (intensity[at] ?? 0),
    );
    const logarithm = logarithmOf(bracket);
    for (let at = 0; at < points; at++) sum[at]! -= logarithm[at]! / variance;
  }
  return exponentialOf(sum);
}

/** a = ln b: aₙ = (bₙ − (1/n) Σ k aₖ bₙ₋ₖ) ÷ b₀. */
function logarithmOf(series: Float64Array): Float64Array {
  const terms = nonZero(series);
  const logarithm = new Float64Array(series.length);
  logarithm[0] = Math.log(series[0]!);
  for (let at = 1; at < series.length; at++) {
    let sum = 0;
    for (const term of terms) {
      if (term >= at) break;
      sum += (at - term) * logarithm[at - term]! * series[term]!;
    }
    logarithm[at] = (series[at]! - sum / at) / series[0]!;
  }
  return logarithm;
}

/** c = exp s: cₙ = (1/n) Σ k sₖ cₙ₋ₖ. A first value too small for a number is kept as its logarithm while the series grows. */
function exponentialOf(series: Float64Array): Float64Array {
  const terms = nonZero(series);
  const exponential = new Float64Array(series.length);
  exponential[0] = 1;
  let scale = series[0]!;
  for (let at = 1; at < series.length; at++) {
    let sum = 0;
    for (const term of terms) {
      if (term > at) break;
      sum += term * series[term]! * exponential[at - term]!;
    }
    exponential[at] = sum / at;
    if (exponential[at]! > large) {
      for (let before = 0; before <= at; before++) exponential[before]! /= large;
      scale += Math.log(large);
    }
  }
  return exponential.map((value) => (value === 0 ? 0 : Math.exp(Math.log(value) + scale)));
}

function nonZero(series: Float64Array): readonly number[] {
  return Array.from(series.keys()).filter((at) => at > 0 && series[at] !== 0);
}

const large = 1e200;
