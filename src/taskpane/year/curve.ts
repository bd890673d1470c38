import type { LossFigures } from './lossFigures';

/** A point of a loss curve: with this chance a year loses more than this. */
export interface Point {
  readonly loss: number;
  readonly chance: number;
}

/** From no loss at all down to the worst year asked about. */
export function curveOf({ noLoss, badYears }: LossFigures, whose: 'without' | 'retained'): readonly Point[] {
  const years = badYears
    .map(({ level, loss }): Point => ({ loss: loss[whose] ?? 0, chance: 1 - level }))
    .filter(({ loss }) => loss > 0);
  return [{ loss: 0, chance: 1 - (noLoss[whose] ?? 0) }, ...years];
}

/** 0.99 is one year in 100. */
export function yearsOf(level: number): number {
  return Number((1 / (1 - level)).toPrecision(2));
}
