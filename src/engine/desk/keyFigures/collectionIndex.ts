/** What a collection index is computed from: receivables when the period begins, its credit sales, and what is left at its end, all of it and what is not due. */
export interface Collection {
  readonly opening: number;
  readonly sales: number;
  readonly closing: number;
  readonly current: number;
}

/** (opening + sales − closing) ÷ (opening + sales − current): what came in of all that could have come in. */
export function collectionIndex({ opening, sales, closing, current }: Collection): number | null {
  const collectable = opening + sales - current;
  return collectable > 0 ? (opening + sales - closing) / collectable : null;
}

/** Sales ÷ the mean of what was owed at the two ends. */
export function turnoverRatio(sales: number, opening: number, closing: number): number | null {
  const average = (opening + closing) / 2;
  return average > 0 ? sales / average : null;
}
