import { nobody, type Owners } from './owners';

/** Rows without a customer below one that has him. */
export interface Carried {
  named(cell: unknown): void;
  blank(row: number): void;
  /** A total ends what a name is said of. */
  ended(): void;
  /** The rows of the customer named above; none where names are not left out as a rule, so that a gap stays a gap. */
  decided(): Owners;
}

/** A name that stands only in the first row of a customer's rows, as merged cells and printed lists have it. */
export function carriedDown(): Carried {
  const [rows, owners]: [number[], unknown[]] = [[], []];
  const names = new Set<unknown>();
  let above: unknown = null;
  let [named, inStretch, again, oneEach, ends] = [0, 0, false, true, 0];
  return {
    named: (cell) => {
      named++;
      inStretch++;
      if (again) above = cell;
      else {
        again = cell === above || names.has(cell);
        names.add((above = cell));
      }
    },
    blank: (row) => {
      if (above === null) return;
      rows.push(row);
      owners.push(above);
    },
    ended: () => {
      if (inStretch > 1) oneEach = false;
      if (inStretch > 0) ends++;
      [above, inStretch] = [null, 0];
    },
    decided: () => {
      const share = rows.length / (rows.length + named);
      const asARule = rows.length > 1 && (share >= 0.5 || (share >= 0.2 && !again));
      const betweenTotals = ends > 0 && oneEach && inStretch <= 1;
      return asARule || betweenTotals ? { rows, names: owners } : nobody;
    },
  };
}
