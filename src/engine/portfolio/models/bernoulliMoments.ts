import type { Moments } from './creditRiskPlusMoments';
import type { Factor } from './factor';
import type { Risk } from './risk';
import { statesFor } from './states';
import { waysOfNames } from './waysOfNames';

/** Where everyone defaults once at most, given a common factor: variance = mean of the variance given the factor + variance of the mean given it. */
export function bernoulliMoments(risks: readonly Risk[], factor: Factor): Moments {
  const expected = risks.map(({ probability, first }) => probability * first);
  const mean = expected.reduce((sum, one) => sum + one, 0);
  const together = new Float64Array(risks.length);
  const names = waysOfNames(risks);
  for (const { weight, probabilities } of statesFor(
    risks,
    factor,
    risks.map(({ probability }) => probability),
  )) {
    const all = risks.reduce((sum, { first }, at) => sum + probabilities[at]! * first, 0);
    for (const ways of names) {
      const own = ways.reduce((sum, at) => sum + probabilities[at]! * risks[at]!.first, 0);
      for (const at of ways) {
        const { first } = risks[at]!;
        together[at]! += weight * probabilities[at]! * first * (all - own + first);
      }
    }
  }
  const covariances = expected.map((one, at) => together[at]! - one * mean);
  const deviation = Math.sqrt(covariances.reduce((sum, one) => sum + one, 0));
  return { mean, deviation, contributions: covariances.map((one) => (deviation > 0 ? one / deviation : 0)) };
}
