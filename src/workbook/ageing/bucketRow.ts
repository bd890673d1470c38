import { plain } from '../headings/heading';
import { waysOf } from '../headings/ways';
import type { Mapping } from '../report/kind';
import { isWord } from '../report/isWord';
import { joinedHeadings } from '../report/joinedHeadings';
import { titleRows } from '../report/headingRows';
import { titleDay, titleOf } from '../report/title';
import type { Cells } from '../values/cells';
import { isBlank } from '../values/odd';
import { bucketHeading } from './bucketHeading';
import { bucketsIn, type Buckets } from './buckets';
import { statedSpans } from './statedSpans';

/** The heading rows of a summarised ageing (from 0, the first and the last), its headings as they stand, and which of them are buckets. */
export interface BucketRow {
  readonly from: number;
  readonly to: number;
  readonly texts: readonly string[];
  readonly buckets: Buckets;
}

/** On which day an ageing counts where the lines above it do not say: that of the call, if it has one. */
export interface CountedOn {
  readonly asOf: number | null;
  readonly date1904: boolean;
}

/** The row, or the two or three rows read together, in which most buckets stand, among the first fifty; null where none has two of them. */
export function bucketRowIn(cells: Cells, mapping: Mapping, on: CountedOn = anyDay): BucketRow | null {
  let best: BucketRow | null = null;
  for (let to = 0; to < Math.min(titleRows, cells.length); to++) {
    if (!cells[to]!.some((cell) => typeof cell === 'string')) continue;
    for (let from = to; from >= 0 && from > to - deepest && areWords(cells[from]!); from--) {
      const found = bucketsAt(cells, from, to, { mapping, on });
      if (found !== null && isLarger(found, best)) best = found;
    }
  }
  return best;
}

/** 账龄 over 1年以内. */
const deepest = 3;

function areWords(row: readonly unknown[]): boolean {
  return row.every((cell) => isBlank(cell) || isWord(cell) || bucketHeading(String(cell)) !== null);
}

const anyDay: CountedOn = { asOf: null, date1904: false };

function bucketsAt(
  cells: Cells,
  from: number,
  to: number,
  { mapping, on }: { readonly mapping: Mapping; readonly on: CountedOn },
): BucketRow | null {
  const stated = new Map([...statedSpans(cells.slice(0, from)), ...mapping]);
  const read = joinedHeadings(cells.slice(from, to + 1)).map((ways) => {
    const text = ways.find((way) => bucketHeading(asMapped(way, stated)) !== null) ?? ways[0] ?? '';
    return { text, means: asMapped(text, stated) };
  });
  const day = () => titleDay(titleOf(cells.slice(0, from)), on.date1904) ?? on.asOf;
  const buckets = bucketsIn(
    read.map(({ means }) => means),
    day,
  );
  return buckets === null ? null : { from, to, texts: read.map(({ text }) => text), buckets };
}

/** `Period 1` is what the user, or a line above, says that it is. */
function asMapped(text: string, mapping: ReadonlyMap<string, string>): string {
  const chosen = mapping.get(plain(text));
  return (chosen && waysOf(chosen).heading) ?? text;
}

/** More buckets; of as many the one that tells shares and totals from them too, as the lower of two heading rows does (`本币金额`, `%`). */
function isLarger(found: BucketRow, best: BucketRow | null): boolean {
  // 逾期 typed over each of 1-30天, %, 31-60天, % is one bucket.
  const size = ({ buckets }: BucketRow) =>
    new Set(buckets.buckets.map(({ from, to }) => `${from} ${to}`)).size + buckets.unknown.length;
  const beside = ({ buckets }: BucketRow) => buckets.derived.length + buckets.totals.length;
  if (best === null || size(found) !== size(best)) return best === null || size(found) > size(best);
  return beside(found) > beside(best);
}
