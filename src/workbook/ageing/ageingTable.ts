import { Problem } from '../../engine/problem';
import { customerHeadings } from '../headings/customers';
import { headingReader } from '../report/headingReader';
import { isWord } from '../report/isWord';
import { stop, type Hurdle, type Refuse } from '../report/hurdle';
import type { Mapping } from '../report/kind';
import { recognise, type Table } from '../report/table';
import type { Cells } from '../values/cells';
import { receivablesName } from '../ranges/rangeNames';
import { ageingKind, type AgeingKey } from './ageingKind';
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
  const { named, given } = withCustomers(cells, row, mapping);
  const table = recognise(ageingKind(row, named), given, mapping, refuse);
  return { table, buckets: row.buckets.buckets, totals: row.buckets.totals.length };
}

/** QuickBooks and others leave the heading above the customers blank: the first column of names stands for it. */
function withCustomers(
  cells: Cells,
  row: BucketRow,
  mapping: Mapping,
): { readonly named: string | null; readonly given: Cells } {
  const { customer, id, name } = customerHeadings;
  const read = headingReader({ headings: { customer, id, name } }, mapping);
  const first = Math.min(...row.buckets.buckets.map(({ column }) => column));
  if (row.texts.some((text) => text !== '' && read(text) !== undefined)) return { named: null, given: cells };
  const names = Array.from({ length: first }, (_, column) => column).filter((column) => holdsNames(cells, row, column));
  const column = names.find((at) => row.texts[at] === '') ?? names[0];
  if (column === undefined) return { named: null, given: cells };
  if (row.texts[column] !== '') return { named: row.texts[column]!, given: cells };
  const headings = Object.assign([...cells[row.to]!], { [column]: customer.words.en });
  return { named: null, given: cells.map((one, at) => (at === row.to ? headings : one)) };
}

function holdsNames(cells: Cells, { to }: BucketRow, column: number): boolean {
  return cells.slice(to + 1).some((row) => isWord(row[column]));
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
