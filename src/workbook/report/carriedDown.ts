import type { Entries } from './entries';
import { nobody, type Owners } from './owners';
import { saysWhose } from './saysWhose';

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
export function carriedDown(entries: Entries): Carried {
  const names: unknown[] = [];
  let of: Int32Array | null = null;
  let [above, place]: [unknown, number] = [null, 0];
  let [count, named, inStretch, oneEach, ends] = [0, 0, 0, true, 0];
  return {
    named: (cell) => {
      named++;
      inStretch++;
      [above, place] = [cell, 0];
    },
    blank: (row) => {
      if (above === null) return;
      if (place === 0) place = names.push(above);
      of ??= new Int32Array(entries.cells.length);
      of[row] = place;
      count++;
    },
    ended: () => {
      if (inStretch > 1) oneEach = false;
      if (inStretch > 0) ends++;
      [above, inStretch] = [null, 0];
    },
    decided: () => {
      if (of === null) return nobody;
      const share = count / (count + named);
      const asARule = count > 1 && (share >= 0.5 || (share >= 0.2 && !isNamedAgain(entries)));
      const betweenTotals = ends > 0 && oneEach && inStretch <= 1;
      return asARule || betweenTotals ? { count, of, names } : nobody;
    },
  };
}

/** Whether any name stands in more than one row. */
function isNamedAgain({ cells, rows, roles }: Entries): boolean {
  const met = new Set<unknown>();
  for (let entry = 0; entry < rows.count; entry++) {
    const cell = cells[rows.at[entry]!]![roles.party[0]!];
    if (!saysWhose(cell)) continue;
    if (met.has(cell)) return true;
    met.add(cell);
  }
  return false;
}
