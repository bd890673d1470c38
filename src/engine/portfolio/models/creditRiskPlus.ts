import type { Sectors } from './sectors';
import { exponential } from '../lattice/exponential';
import type { Spectrum } from '../lattice/spectrum';
import { spectrumOf, type Shape } from '../lattice/transform';

/**
 * CreditRisk+ seen from the unit circle: with P the generating function of a sector's intensities and μ its defaults a year,
 * G = exp(P₀ − μ₀) · Π [1 + v (μ − P)]^(−1/v). Logarithms are taken of the modulus and the angle apart: the real part of the
 * bracket is never below 1, so that no branch can be missed.
 */
export function creditRiskPlus({ specific, specificMean, common }: Sectors, shape: Shape): Spectrum {
  const law = spectrumOf(specific, shape);
  for (let at = 0; at < law.re.length; at++) law.re[at]! -= specificMean;
  for (const { intensity, mean, variance } of common) {
    const sector = spectrumOf(intensity, shape);
    for (let at = 0; at < law.re.length; at++) {
      const re = 1 + variance * (mean - sector.re[at]!);
      const im = -variance * sector.im[at]!;
      law.re[at]! -= log(re * re + im * im) / (2 * variance);
      law.im[at]! -= atan(im / re) / variance;
    }
  }
  return exponential(law);
}

/** Millions of calls: where scripts run in a context of their own (tests do), finding `Math` anew takes longer than the logarithm. */
const { atan, log } = Math;
