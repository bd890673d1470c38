import type { ColumnRoles } from './columnRoles';
import { figure } from './figure';

/** What the columns add up to at some point of the table, and over how many rows. */
export interface Mark {
  readonly sums: readonly number[];
  readonly rows: number;
}

/** Where a printed total and the rows that it covers differ. */
export interface Difference {
  readonly column: number;
  readonly printed: number;
  readonly summed: number;
}

/** Adds up the rows of a table as they come, and remembers where a stretch began. */
export interface Sums {
  add(row: readonly unknown[]): void;
  mark(): Mark;
  /** The first column in which a total differs from the rows since a mark; null where it agrees; undefined where it prints nothing to compare. */
  since(mark: Mark, total: readonly unknown[]): Difference | null | undefined;
}

export const start: Mark = { sums: [], rows: 0 };

type Summed = Pick<ColumnRoles, 'summed' | 'recognised' | 'isCredit'>;

/** `from`: what has been added up before. */
export function sumsOf({ summed, recognised, isCredit }: Summed, from: Mark = start): Sums {
  const width = summed.length;
  // Behind the sums of what is printed those in which credits are negative.
  const sums = from === start ? new Array<number>(isCredit ? 2 * width : width).fill(0) : from.sums.slice();
  let { rows } = from;
  const since = (mark: Mark, total: readonly unknown[]) => {
    let compared = 0;
    for (let index = 0; index < summed.length && (index < recognised || compared === 0); index++) {
      const printed = figure(total[summed[index]!]);
      if (printed === null) continue;
      const summedUp = sums[index]! - (mark.sums[index] ?? 0);
      if (printed !== 0 || summedUp !== 0) compared++;
      if (near(printed, summedUp, sums[index]!)) continue;
      const signed = isCredit ? sums[width + index]! - (mark.sums[width + index] ?? 0) : summedUp;
      if (isCredit && near(isCredit(total) ? -Math.abs(printed) : printed, signed, sums[index]!)) continue;
      return { column: summed[index]!, printed, summed: cents(signed) };
    }
    return compared === 0 ? undefined : null;
  };
  return {
    add: (row) => {
      rows++;
      const turned = isCredit?.(row) ?? false;
      for (let index = 0; index < width; index++) {
        const cell = row[summed[index]!];
        const value = typeof cell === 'number' ? cell : (figure(cell) ?? 0);
        sums[index] = sums[index]! + value;
        if (isCredit) sums[width + index] = sums[width + index]! + (turned ? -Math.abs(value) : value);
      }
    },
    mark: () => ({ sums: sums.slice(), rows }),
    since,
  };
}

/** Equal but for the last digit that is printed. */
function near(printed: number, summed: number, all: number): boolean {
  return Math.abs(printed - summed) <= 0.011 + 1e-9 * Math.abs(all);
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
