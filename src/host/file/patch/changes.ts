import type { CellChange } from './cellXml';

/** The changes of one sheet by row; in a row each cell once. */
export type SheetChanges = (CellChange[] | undefined)[];

/** A cell that two results claim keeps what is not blank. */
export function addChange(changes: SheetChanges, change: CellChange): void {
  const row = (changes[change.row] ??= []);
  const known = row.findIndex(({ column }) => column === change.column);
  if (known < 0) row.push(change);
  else if (change.value !== null) row[known] = change;
}
