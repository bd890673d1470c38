import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** Vasicek: the probability of default in a year as bad as the given level, with asset correlation ρ. */
export function stressedProbability(probability: number, correlation: number, level: number): number {
  return normalCdf(
    (normalQuantile(probability, 0, 1) + Math.sqrt(correlation) * normalQuantile(level, 0, 1)) /
      Math.sqrt(1 - correlation),
    0,
    1,
  );
}
