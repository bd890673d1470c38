import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/** Shorter columns are quicker to compare than to look up: the index scans every distinct value of the column each time. */
const INDEX_PAYS_FROM = 64;

interface Index {
  canUseCache(
    unit: string,
    sheet: string,
    column: number,
    from: number,
    to: number,
  ): { rowsInCache: number[][]; rowsNotInCache: number[][] };
  setContinueBuildingCache(unit: string, sheet: string, column: number, from: number, to: number): void;
  shouldContinueBuildingCache(unit: string, sheet: string, column: number, row: number): boolean;
  set(unit: string, sheet: string, column: number, value: unknown, row: number, update?: boolean): void;
  limited?: boolean;
}

/**
 * Comparisons use an index of a column's values even for one cell: with n formulas the work grows as n². And every calculated
 * value is looked for in the index and put into it, whether or not anybody has asked for that row: for a spill of n rows, n² again.
 */
export function limitIndex(): void {
  const index = CELL_INVERTED_INDEX_CACHE as unknown as Index;
  if (index.limited) return;
  const { canUseCache, setContinueBuildingCache, set } = index;
  index.limited = true;
  index.canUseCache = (unit, sheet, column, from, to) =>
    to - from + 1 < INDEX_PAYS_FROM
      ? { rowsInCache: [], rowsNotInCache: [] }
      : canUseCache.call(index, unit, sheet, column, from, to);
  index.setContinueBuildingCache = (unit, sheet, column, from, to) => {
    if (to - from + 1 >= INDEX_PAYS_FROM) setContinueBuildingCache.call(index, unit, sheet, column, from, to);
  };
  index.set = (unit, sheet, column, value, row, update) => {
    const asked = update && !index.shouldContinueBuildingCache(unit, sheet, column, row);
    if (asked || !update) set.call(index, unit, sheet, column, value, row, update);
  };
}
