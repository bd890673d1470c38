import type { Entry } from './entry';

/** The probability of default of a book: the customers' own, weighed by what they owe; null where nobody owes. */
export function averageProbability(entries: readonly Entry[]): number | null {
  const owed = entries.reduce((sum, { exposure }) => sum + exposure, 0);
  return owed > 0 ? entries.reduce((sum, { exposure, probability }) => sum + exposure * probability, 0) / owed : null;
}
