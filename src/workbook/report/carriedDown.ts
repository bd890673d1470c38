/** Rows without a customer below one that has him. */
export interface Carried {
  named(cell: unknown): void;
  blank(row: number): void;
  /** A total ends what a name is said of. */
  ended(): void;
  /** Row → the customer named above; none where names are not left out as a rule, so that a gap stays a gap. */
  decided(): ReadonlyMap<number, unknown>;
}

/** A name that stands only in the first row of a customer's rows, as merged cells and printed lists have it. */
export function carriedDown(): Carried {
  const rows = new Map<number, unknown>();
  const names = new Set<unknown>();
  let above: unknown = null;
  let [named, inStretch, again, oneEach, ends] = [0, 0, false, true, 0];
  return {
    named: (cell) => {
      if (names.has(cell)) again = true;
      names.add(cell);
      above = cell;
      named++;
      inStretch++;
    },
    blank: (row) => {
      if (above !== null) rows.set(row, above);
    },
    ended: () => {
      if (inStretch > 1) oneEach = false;
      if (inStretch > 0) ends++;
      [above, inStretch] = [null, 0];
    },
    decided: () => {
      const share = rows.size / (rows.size + named);
      const asARule = rows.size > 1 && (share >= 0.5 || (share >= 0.2 && !again));
      const betweenTotals = ends > 0 && oneEach && inStretch <= 1;
      return asARule || betweenTotals ? rows : new Map();
    },
  };
}
