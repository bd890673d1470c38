import { dictionary, candidates, plain } from '../headings/heading';
import { leftAlone } from '../headings/leftAlone';
import { receivableHeadings } from '../headings/receivables';
import { figure } from '../report/figure';
import type { Mapping } from '../report/kind';
import type { Table } from '../report/table';
import type { AgeingKey } from './ageingKind';
import { bucketHeading } from './bucketHeading';

/** A column of figures beside buckets, added up with them: where it stands and what it prints in each row. */
export interface Beside {
  readonly at: number;
  readonly values: Float64Array;
}

/** Columns of figures that no dictionary knows and of which the user has said nothing. */
export function unknownBeside(table: Table<AgeingKey>, mapping: Mapping): readonly Beside[] {
  const read = new Set(Object.values(table.columns).flatMap((column) => (column ? [column.at] : [])));
  const known = dictionary(receivableHeadings, besideBuckets);
  return table.texts.flatMap((text, at) => {
    if (text === '' || read.has(at) || isBucket(text) || mapping.has(plain(text))) return [];
    const values = candidates(text).some((one) => known.has(one)) ? null : figuresIn(table, at);
    return values === null ? [] : [{ at, values }];
  });
}

/** What is known and left alone; a heading that is told to be a bucket, and has not been read as one, is not known. */
const besideBuckets = Object.entries(leftAlone).flatMap(([about, words]) => (about === 'ageing bucket' ? [] : words));

/** A month of the calendar is one only beside others, and then it has been read. */
function isBucket(text: string): boolean {
  const says = bucketHeading(text)?.says;
  return says !== undefined && says !== 'calendar';
}

/** Figures and nothing else, some of them no 0; null where it is no such column. */
export function figuresIn({ columns, count }: Table<AgeingKey>, at: number): Float64Array | null {
  const { cells, first } = Object.values(columns)[0]!;
  const values = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const cell = cells[first + row]![at];
    if (cell === null || cell === undefined || cell === '') continue;
    const value = figure(cell);
    if (value === null) return null;
    values[row] = value;
  }
  return values.some((value) => value !== 0) ? values : null;
}
