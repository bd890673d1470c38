import type { Cells } from '../values/cells';
import type { ColumnRoles } from './columnRoles';
import type { Rows } from './entries';
import { figure } from './figure';

/** A point of a list: how many of its rows stand above it. */
export type Mark = number;

/** Where a printed total and the rows that it covers differ. */
export interface Difference {
  readonly column: number;
  readonly printed: number;
  readonly summed: number;
}

/** What a list of rows, which may still grow, adds up to. */
export interface Sums {
  /** The first column in which a total differs from the rows since a mark; null where it agrees; undefined where it prints nothing to compare. */
  since(mark: Mark, total: readonly unknown[]): Difference | null | undefined;
  /** Whether a total agrees with the rows since one of these marks, from the `from`th of them on. */
  sinceOneOf(marks: readonly Mark[], from: number, total: readonly unknown[]): boolean;
}

export const start: Mark = 0;

type Summed = Pick<ColumnRoles, 'summed' | 'recognised' | 'isCredit'>;

/** `rows`: which of the cells' rows the list has. A column is added up once, and only as far as a total asks for it. */
export function sumsOf(cells: Cells, rows: Rows, { summed, recognised, isCredit }: Summed): Sums {
  const columns = summed.map((at) => runningSum(cells, rows, at, null));
  // Beside the sums of what is printed those in which credits are negative.
  const signed = isCredit && summed.map((at) => runningSum(cells, rows, at, isCredit));
  const since = (mark: Mark, total: readonly unknown[]) => {
    let compared = 0;
    for (let index = 0; index < summed.length && (index < recognised || compared === 0); index++) {
      const printed = figure(total[summed[index]!]);
      if (printed === null) continue;
      const sums = columns[index]!(rows.count);
      const all = sums[rows.count]!;
      const summedUp = all - sums[mark]!;
      if (printed !== 0 || summedUp !== 0) compared++;
      if (near(printed, summedUp, all)) continue;
      const withSigns = signed ? sumSince(signed[index]!(rows.count), mark) : summedUp;
      if (isCredit && near(isCredit(total) ? -Math.abs(printed) : printed, withSigns, all)) continue;
      return { column: summed[index]!, printed, summed: cents(withSigns) };
    }
    return compared === 0 ? undefined : null;
  };
  const sumSince = (sums: Float64Array, mark: Mark) => sums[rows.count]! - sums[mark]!;
  /** A list has thousands of totals, each with hundreds of marks: all but a few are passed by in the first column that the total prints. */
  const sinceOneOf = (marks: readonly Mark[], from: number, total: readonly unknown[]) => {
    const index = summed.findIndex((at) => figure(total[at]) !== null);
    if (index === -1) return false;
    const printed = figure(total[summed[index]!])!;
    const sums = columns[index]!(rows.count);
    const withSigns = signed ? signed[index]!(rows.count) : sums;
    const asCredit = isCredit !== null && isCredit(total) ? -Math.abs(printed) : printed;
    const [all, allSigned] = [sums[rows.count]!, withSigns[rows.count]!];
    // A little wider than it must be: whoever passes is compared exactly.
    const wide = 1.001 * tolerance(all);
    for (let at = Math.max(0, from); at < marks.length; at++) {
      const mark = marks[at]!;
      const away = printed - all + sums[mark]!;
      const awaySigned = asCredit - allSigned + withSigns[mark]!;
      if ((away > wide || away < -wide) && (awaySigned > wide || awaySigned < -wide)) continue;
      if (since(mark, total) === null) return true;
    }
    return false;
  };
  return { since, sinceOneOf };
}

/** The sums of a column over its first rows, by how many they are; known as far as was asked for. */
function runningSum(
  cells: Cells,
  rows: Rows,
  at: number,
  isCredit: ColumnRoles['isCredit'],
): (many: number) => Float64Array {
  let [sums, known]: [Float64Array, number] = [new Float64Array(rows.at.length + 1), 0];
  return (many) => {
    if (many <= known) return sums;
    if (many >= sums.length) sums = longer(sums, many);
    addUp(cells, rows, at, isCredit, sums, known, many);
    known = many;
    return sums;
  };
}

function addUp(
  cells: Cells,
  rows: Rows,
  at: number,
  isCredit: ColumnRoles['isCredit'],
  sums: Float64Array,
  from: number,
  until: number,
): void {
  let sum = sums[from]!;
  for (let next = from; next < until; next++) {
    const row = cells[rows.at[next]!]!;
    const cell = row[at];
    const value = typeof cell === 'number' ? cell : (figure(cell) ?? 0);
    sum += isCredit !== null && isCredit(row) ? -Math.abs(value) : value;
    sums[next + 1] = sum;
  }
}

function longer(sums: Float64Array, many: number): Float64Array {
  const grown = new Float64Array(Math.max(2 * sums.length, many + 1));
  grown.set(sums);
  return grown;
}

/** Equal but for the last digit that is printed. */
function near(printed: number, summed: number, all: number): boolean {
  return Math.abs(printed - summed) <= tolerance(all);
}

function tolerance(all: number): number {
  return 0.011 + 1e-9 * Math.abs(all);
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
