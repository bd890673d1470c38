import { currencySums } from './currencySums';
import type { Entries } from './entries';
import { start, sumsOf, type Difference, type Mark } from './sums';

/** The stretches of rows that a total may cover: since the last total, since the last of its word, of the level above (since any total that ended), of the group, of the customer, of the currency, all. */
export interface Stretches {
  here(): Mark;
  /** Of which customer the last row is, and with it the rows above it up to another's. */
  readonly party: () => unknown;
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

export function stretchesOf(entries: Entries): Stretches {
  const { cells, rows, roles } = entries;
  const [sums, byWord, currencies] = [sumsOf(cells, rows, roles), new Map<string, Mark>(), currencySums(entries)];
  const parties = partiesOf(entries);
  const ended: Mark[] = [];
  let last = start;
  const compared = (total: readonly unknown[], word: string, group: Mark | null): Compared => {
    const likeliest = group ?? (rows.count > last ? last : (byWord.get(word) ?? start));
    const difference = sums.since(likeliest, total);
    if (difference === null) return agreed;
    const agrees =
      (group !== null && rows.count > last && sums.since(last, total) === null) ||
      sums.since(byWord.get(word) ?? start, total) === null ||
      sums.since(start, total) === null ||
      sums.sinceOneOf(ended, ended.length - mostEnded, total) ||
      currencies.since(total) === null;
    return agrees ? agreed : { agrees, difference: later(difference, sums.since(start, total), roles.summed) };
  };
  return {
    compared,
    partyCompared: (total) => sums.since(parties().since, total),
    here: () => rows.count,
    party: () => parties().party,
    close: (word) => {
      last = rows.count;
      byWord.set(word, last);
      if (ended.at(-1) !== last) ended.push(last);
    },
  };
}

/** Of two differences the one before which more columns agree: beside a balance that runs on, debit and credit tell what a total covers. */
function later(
  one: Difference | undefined,
  other: Difference | null | undefined,
  summed: readonly number[],
): Difference | null {
  if (!one || !other) return one ?? null;
  return summed.indexOf(other.column) > summed.indexOf(one.column) ? other : one;
}

/** A salesperson, a region has no more customers with totals of their own. */
const mostEnded = 500;

const agreed: Compared = { agrees: true, difference: null };

/** The customer of the last row, and where his rows begin. */
function partiesOf({ cells, rows, roles }: Entries): () => { readonly party: unknown; readonly since: Mark } {
  const [column] = roles.party;
  let [seen, since, party]: [number, Mark, unknown] = [0, start, null];
  return () => {
    for (; seen < rows.count; seen++) {
      const whose = column === undefined ? null : cells[rows.at[seen]!]![column];
      if (whose !== party) [party, since] = [whose, seen];
    }
    return { party, since };
  };
}
