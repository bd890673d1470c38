import { isBlank, shown } from '../values/odd';
import type { ColumnRoles } from './columnRoles';
import { start, sumsOf, type Difference, type Mark } from './sums';

/** The stretches of rows that a total may cover: since the last total, since the last of its word, of the group, of the customer, of the currency, all. */
export interface Stretches {
  add(cells: readonly unknown[], row: number, whose: unknown): void;
  here(): Mark;
  /** Whether the rows before this one are of the same customer, and a row of the same figures. */
  readonly party: () => unknown;
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
  const [sums, byWord] = [sumsOf(roles), new Map<string, Mark>()];
  const byCurrency = new Map<string, ReturnType<typeof sumsOf>>();
  let [last, ofParty, party]: [Mark, Mark, unknown] = [start, start, null];
  let rows = 0;
  const currencyOf = (cells: readonly unknown[]) =>
    roles.currency === null || isBlank(cells[roles.currency]) ? null : shown(cells[roles.currency]);
  const add = (cells: readonly unknown[], _: number, whose: unknown) => {
    if (whose !== party) [party, ofParty] = [whose, sums.mark()];
    sums.add(cells);
    rows++;
    const currency = currencyOf(cells);
    if (currency === null) return;
    if (!byCurrency.has(currency)) byCurrency.set(currency, sumsOf(roles));
    byCurrency.get(currency)!.add(cells);
  };
  const compared = (total: readonly unknown[], word: string, group: Mark | null): Compared => {
    const marks = [...(group ? [group] : []), ...(rows > last.rows ? [last] : []), byWord.get(word) ?? start, start];
    const found = marks.map((mark) => sums.since(mark, total));
    const inCurrency = byCurrency.get(currencyOf(total) ?? '')?.since(start, total);
    const agrees = [...found, inCurrency].includes(null);
    return { agrees, difference: agrees ? null : (found[0] ?? null) };
  };
  return {
    add,
    compared,
    partyCompared: (total) => sums.since(ofParty, total),
    here: sums.mark,
    party: () => party,
    open: () => rows - last.rows,
    close: (word) => {
      last = sums.mark();
      byWord.set(word, last);
    },
  };
}
