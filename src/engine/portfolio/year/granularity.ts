import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';

/** A customer as the adjustment sees it: probability, loss given default, share of all exposure. */
interface Granule {
  readonly probability: number;
  readonly lossGivenDefault: number;
  readonly share: number;
}

/**
 * Gordy and Lütkebohmert's simplified granularity adjustment, as a share of all exposure: what single names add to the capital of an infinitely
 * even portfolio. It is an approximation; a small book is better looked at exactly. `capital` gives each customer's capital rate K.
 */
export function granularityAdjustment(
  granules: readonly Granule[],
  capital: (granule: Granule) => number,
  { level, shape, lossVariance }: Granularity,
): number {
  const delta = granularityDelta(level, shape);
  const all = granules.reduce((sum, granule) => sum + granule.share * capital(granule), 0);
  const sum = granules.reduce((total, granule) => {
    const { probability, lossGivenDefault, share } = granule;
    const own = capital(granule);
    const spread =
      (lossVariance * lossGivenDefault * (1 - lossGivenDefault) + lossGivenDefault ** 2) / lossGivenDefault;
    return total + share ** 2 * spread * (delta * (own + probability * lossGivenDefault) - own);
  }, 0);
  return sum / (2 * all);
}

export interface Granularity {
  readonly level: number;
  /** Of the gamma factor: 1 ÷ its variance. */
  readonly shape: number;
  /** Variance of a loss given default as a part of the largest it can have. */
  readonly lossVariance: number;
}

/** δ = (α − 1)(ξ + (1 − ξ) ÷ α), α the quantile of the gamma factor of mean 1 and shape ξ. */
export function granularityDelta(level: number, shape: number): number {
  const quantile = gammaQuantile(level, shape, shape);
  return (quantile - 1) * (shape + (1 - shape) / quantile);
}
