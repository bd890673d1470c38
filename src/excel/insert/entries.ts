import { areaOf, columnLetters } from '../../taskpane/port/address';
import type { BlockPlan, CellPlan } from '../../taskpane/port/sheetPlan';

/** What Excel is told to enter into a cell; null leaves the cell alone. */
export type Entry = string | number | boolean | null;

/** A rectangle to be entered in one go, and about how many bytes it weighs on its way. */
export interface Batch {
  readonly address: string;
  readonly entries: readonly (readonly Entry[])[];
  readonly bytes: number;
}

/** One request of Excel may weigh 5 MB; half of that leaves room for what is around the cells. */
const REQUEST_BYTES = 2_500_000;

/** Text must stay text: Excel would read "=1+1", "007", "3-4" or "TRUE" as something else, in full-width signs too, so an apostrophe goes before it. */
export function asText(text: string): string {
  return /^['=+\-@＇＝＋－＠]|[\d０-９]|^\s*(true|false)\s*$/i.test(text) ? `'${text}` : text;
}

export function entryOf(cell: CellPlan): Entry {
  if (cell === null) return null;
  if (typeof cell === 'object') return cell.formula;
  return typeof cell === 'string' ? asText(cell) : cell;
}

export function hasFormula(block: BlockPlan): boolean {
  return block.cells.some((row) => row.some((cell) => typeof cell === 'object' && cell !== null));
}

/** The block cut into rectangles of its full width, each light enough for one request. */
export function batchesOf({ at, cells }: BlockPlan, limit = REQUEST_BYTES): readonly Batch[] {
  const { top, left } = areaOf(at);
  const width = Math.max(1, ...cells.map((row) => row.length));
  const rows = cells.map((row) => Array.from({ length: width }, (_, column) => entryOf(row[column] ?? null)));
  return grouped(rows, weightOf, limit).map(({ members, bytes, first }) => ({
    address: `${columnLetters(left)}${top + first + 1}:${columnLetters(left + width - 1)}${top + first + members.length}`,
    entries: members,
    bytes,
  }));
}

/** Neighbours put together as long as they stay below the limit; one that is heavier goes alone. */
export function grouped<Member>(members: readonly Member[], weight: (member: Member) => number, limit = REQUEST_BYTES) {
  const groups: { members: Member[]; bytes: number; first: number }[] = [];
  members.forEach((member, index) => {
    const bytes = weight(member);
    const last = groups[groups.length - 1];
    if (last && last.bytes + bytes <= limit) {
      last.members.push(member);
      last.bytes += bytes;
    } else groups.push({ members: [member], bytes, first: index });
  });
  return groups;
}

/** Chinese text takes up to three bytes a sign. */
function weightOf(row: readonly Entry[]): number {
  return 3 * JSON.stringify(row).length;
}
