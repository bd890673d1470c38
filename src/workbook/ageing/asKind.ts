import { customerHeadings } from '../headings/customers';
import { languageOf } from '../headings/language';
import { allLeftAlone } from '../headings/leftAlone';
import { receivableHeadings } from '../headings/receivables';
import { headingReader } from '../report/headingReader';
import { isWord } from '../report/isWord';
import type { Kind, Mapping } from '../report/kind';
import { isSupplierHeading } from '../report/suppliersBelow';
import { totalLabel } from '../report/totalLabel';
import type { Cells } from '../values/cells';
import { isBlank } from '../values/odd';
import { ageingKind, type AgeingKey } from './ageingKind';
import type { BucketRow } from './bucketRow';

/** The kind of range that a summarised ageing with these headings is, and its cells with a heading above the customers. */
export function asKind(
  cells: Cells,
  row: BucketRow,
  mapping: Mapping,
): { readonly kind: Kind<AgeingKey>; readonly given: Cells } {
  const { named, given } = withCustomers(cells, row, mapping);
  return { kind: ageingKind(row, named), given };
}

interface Named {
  /** A heading of the user's own that has the customers below it. */
  readonly named: string | null;
  readonly given: Cells;
}

/** QuickBooks and others leave the heading above the customers blank: the first column of names stands for it. */
function withCustomers(cells: Cells, row: BucketRow, mapping: Mapping): Named {
  const { customer, id, name } = customerHeadings;
  const read = headingReader({ headings: { customer, id, name } }, mapping);
  const first = Math.min(...row.buckets.buckets.map(({ column }) => column));
  if (row.texts.some((text) => text !== '' && read(text) !== undefined)) return { named: null, given: cells };
  const other = headingReader({ headings: receivableHeadings, leftAlone: allLeftAlone }, mapping);
  const names = Array.from({ length: first }, (_, column) => column).filter(
    (column) =>
      other(row.texts[column]!) === undefined &&
      !isSupplierHeading(row.texts[column]) &&
      holdsNames(cells, row, column),
  );
  const column = names.find((at) => row.texts[at] === '') ?? mostNames(cells, row, names);
  if (column === undefined) return { named: null, given: cells };
  if (row.texts[column] !== '') return { named: row.texts[column]!, given: cells };
  const headings = Object.assign([...cells[row.to]!], { [column]: customer.words[languageOf([row.texts])] });
  return { named: null, given: cells.map((one, at) => (at === row.to ? headings : one)) };
}

/** Of several columns of words the one that says most: a kind of customer, a region, a salesperson stands in many rows. */
function mostNames(cells: Cells, { to }: BucketRow, columns: readonly number[]): number | undefined {
  if (columns.length < 2) return columns[0];
  const many = (at: number) => new Set(cells.slice(to + 1).map((row) => row[at])).size;
  return columns.reduce((best, at) => (many(at) > many(best) ? at : best));
}

/** Under a heading of its own a name stands beside amounts: alone in its row it is above the rows of its customer, whose numbers that column has. */
function holdsNames(cells: Cells, { to, texts, buckets }: BucketRow, column: number): boolean {
  const owes = (row: readonly unknown[]) => buckets.buckets.some(({ column: at }) => !isBlank(row[at]));
  return cells
    .slice(to + 1)
    .some(
      (row) =>
        isWord(row[column]) && (texts[column] === '' || (owes(row) && totalLabel(row[column])?.subject !== null)),
    );
}
