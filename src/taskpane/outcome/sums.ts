import type { Rated } from './rated';

export interface Sums {
  readonly exposure: number;
  readonly expectedLoss: number;
  readonly unrated: number;
}

/** Sums over the customers that could be rated, and how many could not. */
export function sumsOf(rated: readonly Rated[]): Sums {
  return {
    exposure: rated.reduce((sum, { exposure }) => sum + (exposure ?? 0), 0),
    expectedLoss: rated.reduce((sum, { expectedLoss }) => sum + (expectedLoss ?? 0), 0),
    unrated: rated.filter(({ problem }) => problem !== null).length,
  };
}
