import type { Rated } from './rated';

/** What some customers owe, and what of it is expected to be lost. */
export interface Owed {
  readonly count: number;
  readonly exposure: number;
  readonly expectedLoss: number;
}

/** What has happened is no risk of the coming year: the two are told apart, and how many customers could not be rated. */
export interface Sums {
  readonly coming: Owed;
  readonly defaulted: Owed;
  readonly unrated: number;
}

export function sumsOf(rated: readonly Rated[]): Sums {
  const known = rated.filter(({ problem }) => problem === null);
  const isInDefault = ({ pd }: Rated) => pd !== null && pd >= 1;
  return {
    coming: owedBy(known.filter((one) => !isInDefault(one))),
    defaulted: owedBy(known.filter(isInDefault)),
    unrated: rated.length - known.length,
  };
}

function owedBy(customers: readonly Rated[]): Owed {
  return {
    count: customers.length,
    exposure: customers.reduce((sum, { exposure }) => sum + (exposure ?? 0), 0),
    expectedLoss: customers.reduce((sum, { expectedLoss }) => sum + (expectedLoss ?? 0), 0),
  };
}
