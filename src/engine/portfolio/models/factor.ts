import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { gammaQuadrature, normalQuadrature, type Quadrature } from '../lattice/quadrature';

/** What all customers have in common in a year: given its value they default independently of one another. */
export interface Factor {
  quadrature(count: number): Quadrature;
  /** The probability of default given the factor's value; on average over the factor it is the customer's own. */
  given(probability: number): (value: number) => number;
}

/**
 * A gamma factor of mean 1 that multiplies the hazard: p(x) = 1 − exp(−x·h) with h = ((1 − p)^(−v) − 1) ÷ v, so that the average over x is
 * p exactly. Many small customers together follow CreditRisk+; a customer defaults once at most.
 */
export function gammaFactor(variance: number): Factor {
  return {
    quadrature: (count) => gammaQuadrature(count, variance),
    given: (probability) => {
      const hazard = Math.expm1(-variance * Math.log1p(-probability)) / variance;
      return (value) => -Math.expm1(-value * hazard);
    },
  };
}

/** A normal factor (Vasicek): a customer defaults where √ρ·y + √(1 − ρ)·own falls below the threshold that its probability sets. */
export function normalFactor(correlation: number): Factor {
  return {
    quadrature: normalQuadrature,
    given: (probability) => {
      const threshold = normalQuantile(probability, 0, 1);
      return (value) => normalCdf((threshold - Math.sqrt(correlation) * value) / Math.sqrt(1 - correlation), 0, 1);
    },
  };
}

/** Nothing in common: everyone defaults independently. */
export const noFactor: Factor = {
  quadrature: () => ({ points: Float64Array.of(0), weights: Float64Array.of(1) }),
  given: (probability) => () => probability,
};
