import type { InsertedSheet } from '../port/spreadsheet';
import type { Removal } from './state';

/** What has to be asked before these sheets are removed; null where nobody has typed on any of them. A sheet that is kept keeps the sheets that it reads, or its numbers would be lost. */
export function removalOf(sheets: readonly InsertedSheet[]): Removal | null {
  const typed = sheets.filter((one) => one.typed.length > 0);
  if (typed.length === 0) return null;
  const keep = new Set(typed.map(({ sheet }) => sheet));
  // A set that grows while it is gone through: what is added is gone through as well.
  for (const kept of keep) sheets.find(({ sheet }) => sheet === kept)?.reads.forEach((read) => keep.add(read));
  const names = sheets.map(({ sheet }) => sheet);
  return { typed, keep: names.filter((name) => keep.has(name)), rest: names.filter((name) => !keep.has(name)) };
}
