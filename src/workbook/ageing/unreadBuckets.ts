import { Problem } from '../../engine/problem';
import { plain } from '../headings/heading';
import { receivablesName } from '../ranges/rangeNames';
import { figure } from '../report/figure';
import type { Hurdle } from '../report/hurdle';
import type { Mapping } from '../report/kind';
import type { Table } from '../report/table';
import { bucketHeading } from './bucketHeading';
import type { AgeingKey } from './ageingKind';

/** Columns of figures among the buckets whose headings are no bucket that we know: left out, what stands there would be owed by nobody. */
export function unreadBuckets(
  table: Table<AgeingKey>,
  buckets: readonly { readonly column: number }[],
  mapping: Mapping,
): readonly Hurdle[] {
  const read = new Set(Object.values(table.columns).flatMap((column) => (column ? [column.at] : [])));
  const [first, last] = [buckets[0]!.column, buckets.at(-1)!.column];
  return table.texts.flatMap((text, at) => {
    const isAmong = at > first && at < last && text !== '' && !read.has(at);
    return isAmong && bucketHeading(text) === null && !mapping.has(plain(text)) && holdsFigures(table, at)
      ? [unread(table, text, at)]
      : [];
  });
}

/** Figures and nothing else, some of them no 0. */
function holdsFigures({ columns, count }: Table<AgeingKey>, at: number): boolean {
  const { cells, first } = Object.values(columns)[0]!;
  const written = cells
    .slice(first, first + count)
    .map((row) => row[at])
    .filter((cell) => cell !== null && cell !== undefined && cell !== '');
  return written.every((cell) => figure(cell) !== null) && written.some((cell) => figure(cell) !== 0);
}

function unread({ headingRow }: Table<AgeingKey>, text: string, column: number): Hurdle {
  const problem = new Problem({
    kind: 'missing',
    place: receivablesName,
    because: {
      en: `"${text}" stands among the buckets, holds amounts and is not known: write which days it spans beside it in a Mapping range, such as 31-60, or – if it is no bucket`,
      zh: `“${text}”位于各账龄段之间，含有金额而无法识别：请在对照区域写明其天数，例如 31-60；如不是账龄段，请写“–”`,
    },
  });
  return { problem, at: { row: headingRow, column }, remedy: { what: 'span', heading: text }, spoils: text };
}
