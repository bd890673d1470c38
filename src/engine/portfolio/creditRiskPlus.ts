import type { Sectors } from './sectors';
import { frequencies, spectrumOf, type Shape, type Spectrum } from './transform';

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
      const [re, im] = [1 + variance * (mean - sector.re[at]!), -variance * sector.im[at]!];
      law.re[at]! -= Math.log(re * re + im * im) / (2 * variance);
      law.im[at]! -= Math.atan2(im, re) / variance;
    }
  }
  return exponential(law);
}

/** In place. */
export function exponential({ re, im }: Spectrum): Spectrum {
  for (let at = 0; at < re.length; at++) {
    const modulus = Math.exp(re[at]!);
    const angle = im[at]!;
    re[at] = modulus * Math.cos(angle);
    im[at] = modulus * Math.sin(angle);
  }
  return { re, im };
}

export function emptySpectrum(shape: Shape): Spectrum {
  return { re: new Float64Array(frequencies(shape)), im: new Float64Array(frequencies(shape)) };
}
