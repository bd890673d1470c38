import { areaOf } from './address';

/** Whether tables and named ranges take up most of a sheet's used range, so that it offers nothing beside them; a small named list does not hide the ledger that it stands on. */
export function isCovered(used: string, named: readonly string[]): boolean {
  return named.reduce((sum, address) => sum + cellsIn(address), 0) * 2 > cellsIn(used);
}

function cellsIn(address: string): number {
  const { top, left, bottom, right } = areaOf(address);
  return (bottom - top + 1) * (right - left + 1);
}
