import type { ColumnRoles } from './columnRoles';
import { currencySums } from './currencySums';
import { start, sumsOf, type Difference, type Mark } from './sums';

/** The stretches of rows that a total may cover: since the last total, since the last of its word, of the group, of the customer, of the currency, all. */
export interface Stretches {
  add(cells: readonly unknown[], whose: unknown): void;
  here(): Mark;
  /** Whether the rows before this one are of the same customer, and a row of the same figures. */
  readonly party: () => unknown;
  /** Rows so far. */
  readonly rows: () => number;
  /** Rows since the last total. */
  readonly open: () => number;
  compared(total: readonly unknown[], word: string, group: Mark | null): Compared;
  partyCompared(total: readonly unknown[]): Difference | null | undefined;
  /** A total has been printed. */
  close(word: string): void;
}

/** Whether a total agrees with one of the stretches that it may cover; where it does not, how it differs from the likeliest. */
export interface Compared {
  readonly agrees: boolean;
  readonly difference: Difference | null;
}

export function stretchesOf(roles: ColumnRoles): Stretches {
  const [sums, byWord, currencies] = [sumsOf(roles), new Map<string, Mark>(), currencySums(roles)];
  let [last, ofParty, party]: [Mark, Mark, unknown] = [start, start, null];
  let rows = 0;
  const add = (cells: readonly unknown[], whose: unknown) => {
    if (whose !== party) [party, ofParty] = [whose, sums.mark()];
    currencies.add(cells, sums);
    sums.add(cells);
    rows++;
  };
  const compared = (total: readonly unknown[], word: string, group: Mark | null): Compared => {
    const likeliest = group ?? (rows > last.rows ? last : (byWord.get(word) ?? start));
    const difference = sums.since(likeliest, total);
    const agrees =
      difference === null ||
      (group !== null && rows > last.rows && sums.since(last, total) === null) ||
      sums.since(byWord.get(word) ?? start, total) === null ||
      sums.since(start, total) === null ||
      currencies.since(total, sums) === null;
    return { agrees, difference: agrees ? null : (difference ?? null) };
  };
  return {
    add,
    compared,
    partyCompared: (total) => sums.since(ofParty, total),
    here: sums.mark,
    party: () => party,
    rows: () => rows,
    open: () => rows - last.rows,
    close: (word) => {
      last = sums.mark();
      byWord.set(word, last);
    },
  };
}
