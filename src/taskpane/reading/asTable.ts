import { addressOf, areaOf } from '../port/address';
import type { Book } from './book';

/** Where a plain range could be made a table, from its headings down; null where it is one, or holds what no table has: groups, totals, headings that stand twice. */
export function asTable({ block, headingRow, remarks, range, cells }: Book<unknown>): string | null {
  if (block.kind === 'table' || range === null || !headingRow.alone) return null;
  if (remarks.some(({ about, weight }) => weight === 'said' && inNoTable.has(about))) return null;
  const texts = (cells[headingRow.row] ?? []).map((cell) => String(cell ?? '').trim());
  if (texts.includes('') || new Set(texts.map((text) => text.toLowerCase())).size < texts.length) return null;
  const area = areaOf(block.address);
  return addressOf({ ...area, top: area.top + headingRow.row });
}

const inNoTable: ReadonlySet<string> = new Set(['group', 'total', 'footer']);
