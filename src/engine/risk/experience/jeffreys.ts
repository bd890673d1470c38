import cdf from '@stdlib/stats-base-dists-beta-cdf';
import quantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Count } from './mostPrudent';

/** What is known of a rate from a count alone, without any prior opinion: Beta(d + ½, n − d + ½). Its mean. */
export function jeffreysMean({ customers, defaults }: Count): number {
  return (defaults + 0.5) / (customers + 1);
}

/** The rate that is not exceeded at this confidence. */
export function jeffreysUpper({ customers, defaults }: Count, confidence: number): number {
  return quantile(confidence, defaults + 0.5, customers - defaults + 0.5);
}

/** Back-test: how likely the true rate is at or below the probability that was forecast. A small value says that the forecast was too low. */
export function backTest({ customers, defaults }: Count, forecast: number): number {
  return cdf(forecast, defaults + 0.5, customers - defaults + 0.5);
}
