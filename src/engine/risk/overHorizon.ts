import { Problem } from '../problem';
import type { Assessment } from './assess';
import type { RiskSettings } from './riskSettings';

/** The assessment over the horizon of the settings: probability and expected loss are of it, score and grade stay those of a year. */
export function ratedOver(risk: Assessment, { horizon }: RiskSettings): Assessment {
  if (horizon === null) return risk;
  const probability = overHorizon(risk.probability, horizon / 365);
  return {
    ...risk,
    probability,
    expectedLoss:
      risk.exposure instanceof Problem ? risk.exposure : probability * risk.lossGivenDefault * risk.exposure.amount,
  };
}

/** The probability of default within a length of time, from that of one year: 1 − (1 − PD) ^ years. A default stays one. */
export function overHorizon(probability: number, years: number): number {
  return -Math.expm1(years * Math.log1p(-probability));
}
