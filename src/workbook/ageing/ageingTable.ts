import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { stop, type Hurdle, type Refuse } from '../report/hurdle';
import type { Mapping } from '../report/kind';
import { recognise, type Table } from '../report/table';
import type { Cells } from '../values/cells';
import { receivablesName } from '../ranges/rangeNames';
import type { AgeingKey } from './ageingKind';
import { asKind } from './asKind';
import { bucketHeading } from './bucketHeading';
import { bucketRowIn, type BucketRow, type CountedOn } from './bucketRow';
import type { Bucket } from './bucketBounds';
import { unreadBuckets } from './unreadBuckets';

/** A summarised ageing, recognised: its table, and its buckets from left to right. */
export interface AgeingTable {
  readonly table: Table<AgeingKey>;
  readonly buckets: readonly Bucket[];
  /** How many columns may be the sum of a row. */
  readonly totals: number;
  /** Nothing says what some of its buckets span: what it was read as is not worth telling. */
  readonly isOpen: boolean;
}

/** Customer by bucket, whatever program prints it; null where the headings are none of buckets. */
export function ageingTable(cells: Cells, mapping: Mapping, refuse: Refuse = stop, on?: CountedOn): AgeingTable | null {
  const row = bucketRowIn(cells, mapping, on);
  if (row === null) return null;
  const unknown = unknownBucket(row);
  if (unknown !== null) refuse(unknown);
  const { kind, given } = asKind(cells, row, mapping);
  const table = recognise(kind, given, mapping, refuse);
  unreadBuckets(table, row.buckets.buckets, mapping).forEach(refuse);
  return { table, buckets: row.buckets.buckets, totals: row.buckets.totals.length, isOpen: unknown !== null };
}

/** The bounds of `Period 1` stand in the settings of the program, not in what it prints; those of `October` follow from the day of the ageing. */
function unknownBucket({ texts, buckets, to }: BucketRow): Hurdle | null {
  const [column] = buckets.unknown;
  if (column === undefined) return null;
  const headings = buckets.unknown.map((at) => texts[at]!);
  const [en, zh] = [headings.map((one) => `"${one}"`).join(', '), headings.map((one) => `“${one}”`).join('、')];
  const isMonth = bucketHeading(headings[0]!)?.says === 'calendar';
  const problem = new Problem({
    kind: 'missing',
    place: receivablesName,
    because: isMonth
      ? monthsWithoutDay(en, zh)
      : {
          en: `nothing says how many days ${en} ${headings.length === 1 ? 'spans' : 'span'}: write it beside each of them in a Mapping range, such as 1-30, or in a line above the table, such as “${headings[0]}: 1-30 days”`,
          zh: `没有写明${zh}的天数：请在对照区域中各标题旁写明，例如 1-30，或在表格上方写明，例如“${headings[0]}：1-30天”`,
        },
  });
  const remedy = { what: 'span', heading: headings[0]! } as const;
  return { problem, at: { row: to, column }, remedy, spoils: headings[0]! };
}

function monthsWithoutDay(en: string, zh: string): Words {
  return {
    en: `how old ${en} are follows from the day of the ageing, which nothing says: give asOf, or write it above the table (As of …)`,
    zh: `${zh}的天数须按账龄日期推算，而日期未知：请填写基准日 asOf，或在表格上方写明（截至 …）`,
  };
}
