import { plain } from '../headings/heading';
import { waysOf } from '../headings/ways';
import type { Mapping } from '../report/kind';
import { isWord } from '../report/isWord';
import { joinedHeadings } from '../report/joinedHeadings';
import { titleRows } from '../report/headingRows';
import type { Cells } from '../values/cells';
import { isBlank } from '../values/odd';
import { bucketHeading } from './bucketHeading';
import { bucketsIn, type Buckets } from './buckets';

/** The heading rows of a summarised ageing (from 0, the first and the last), its headings as they stand, and which of them are buckets. */
export interface BucketRow {
  readonly from: number;
  readonly to: number;
  readonly texts: readonly string[];
  readonly buckets: Buckets;
}

/** The row, or the two or three rows read together, in which most buckets stand, among the first fifty; null where none has two of them. */
export function bucketRowIn(cells: Cells, mapping: Mapping): BucketRow | null {
  let best: BucketRow | null = null;
  for (let to = 0; to < Math.min(titleRows, cells.length); to++) {
    if (!cells[to]!.some((cell) => typeof cell === 'string')) continue;
    for (let from = to; from >= 0 && from > to - deepest && areWords(cells[from]!); from--) {
      const found = bucketsAt(cells, from, to, mapping);
      if (found !== null && sizeOf(found) > sizeOf(best)) best = found;
    }
  }
  return best;
}

/** 账龄 over 1年以内. */
const deepest = 3;

function areWords(row: readonly unknown[]): boolean {
  return row.every((cell) => isBlank(cell) || isWord(cell) || bucketHeading(String(cell)) !== null);
}

function bucketsAt(cells: Cells, from: number, to: number, mapping: Mapping): BucketRow | null {
  const read = joinedHeadings(cells.slice(from, to + 1)).map((ways) => {
    const text = ways.find((way) => bucketHeading(asMapped(way, mapping)) !== null) ?? ways[0] ?? '';
    return { text, means: asMapped(text, mapping) };
  });
  const buckets = bucketsIn(read.map(({ means }) => means));
  return buckets === null ? null : { from, to, texts: read.map(({ text }) => text), buckets };
}

/** `Period 1` is what the user says that it is. */
function asMapped(text: string, mapping: Mapping): string {
  const chosen = mapping.get(plain(text));
  return (chosen && waysOf(chosen).heading) ?? text;
}

function sizeOf(found: BucketRow | null): number {
  return found === null ? 0 : found.buckets.buckets.length + found.buckets.unknown.length;
}
