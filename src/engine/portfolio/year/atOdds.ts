import type { Entry } from './entry';

/** The same book with the odds of default of these customers multiplied: each by the same factor, whatever its own probability. */
export function atOdds(
  entries: readonly Entry[],
  factor: number,
  of: (entry: Entry) => boolean = () => true,
): readonly Entry[] {
  return entries.map((entry) => (of(entry) ? { ...entry, probability: shifted(entry.probability, factor) } : entry));
}

function shifted(probability: number, factor: number): number {
  return (factor * probability) / (1 - probability + factor * probability);
}
