import { Problem } from '../../engine/problem';
import { stop, type Hurdle, type Refuse } from '../report/hurdle';
import type { Mapping } from '../report/kind';
import { recognise, type Table } from '../report/table';
import type { Cells } from '../values/cells';
import { receivablesName } from '../ranges/rangeNames';
import type { AgeingKey } from './ageingKind';
import { asKind } from './asKind';
import { bucketRowIn, type BucketRow } from './bucketRow';
import type { Bucket } from './buckets';

/** A summarised ageing, recognised: its table, and its buckets from left to right. */
export interface AgeingTable {
  readonly table: Table<AgeingKey>;
  readonly buckets: readonly Bucket[];
  /** How many columns may be the sum of a row. */
  readonly totals: number;
}

/** Customer by bucket, whatever program prints it; null where the headings are none of buckets. */
export function ageingTable(cells: Cells, mapping: Mapping, refuse: Refuse = stop): AgeingTable | null {
  const row = bucketRowIn(cells, mapping);
  if (row === null) return null;
  const unknown = unknownBucket(row);
  if (unknown !== null) refuse(unknown);
  const { kind, given } = asKind(cells, row, mapping);
  const table = recognise(kind, given, mapping, refuse);
  return { table, buckets: row.buckets.buckets, totals: row.buckets.totals.length };
}

/** The bounds of `Period 1` stand in the settings of the program, not in what it prints. */
function unknownBucket({ texts, buckets, to }: BucketRow): Hurdle | null {
  const [column] = buckets.unknown;
  if (column === undefined) return null;
  const heading = texts[column]!;
  const problem = new Problem({
    kind: 'missing',
    place: receivablesName,
    field: { en: heading, zh: heading },
    because: {
      en: 'a bucket of which no heading says how many days it spans: write it beside this heading in a Mapping range, such as 1-30',
      zh: '该账龄段的天数没有写明：请在对照区域中该标题旁写明，例如 1-30',
    },
  });
  return { problem, at: { row: to, column }, remedy: null, spoils: heading };
}
