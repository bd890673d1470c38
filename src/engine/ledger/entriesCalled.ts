import { places, type Places } from './places';
import { Problem } from '../problem';
import type { Customer } from './customer';

/** A list of customers; a row that cannot be read is its reason, a blank one null. */
type List = readonly (Customer | Problem | null)[];

/** The entry of a list (from 0) that each name means, by id or by name; -1 where it means none. What one customer has as a name and another as an id means the other. Found once for all that ask. */
export function entriesCalled(list: List, names: readonly string[]): Int32Array {
  const { asked } = callsIn(list);
  const known = asked.get(names);
  if (known !== undefined) return known;
  const rows = new Int32Array(names.length);
  for (let at = 0; at < rows.length; at++) rows[at] = entryCalled(list, names[at]!);
  asked.set(names, rows);
  return rows;
}

/** The same of one name. */
export function entryCalled(list: List, name: string): number {
  const { ids, others } = callsIn(list);
  const row = ids.of(name);
  return row === -1 && others.count() > 0 ? others.of(name) : row;
}

/** How many different ids stand in a list. */
export function idsIn(list: List): number {
  return callsIn(list).ids.count();
}

interface Calls {
  readonly ids: Places;
  readonly others: Places;
  /** What has been found, by the names that were asked for. */
  readonly asked: WeakMap<readonly string[], Int32Array>;
}

function callsIn(list: List): Calls {
  const known = read.get(list);
  if (known !== undefined) return known;
  const [ids, others] = [places(list.length), places(0)];
  for (const [row, one] of list.entries()) {
    if (one === null || one instanceof Problem) continue;
    ids.set(one.id, row);
    if (one.name !== null) others.set(one.name, row);
  }
  const calls = { ids, others, asked: new WeakMap<readonly string[], Int32Array>() };
  read.set(list, calls);
  return calls;
}

/** Lists are never changed once they are read. */
const read = new WeakMap<List, Calls>();
