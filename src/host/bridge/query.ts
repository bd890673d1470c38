import type { Query } from './batch';
import { answerName, get, has, isApiObject, readable, type ApiObject } from './members';

/** What `load` asked for, as a tree: `format/fill/color` is three steps deep; an empty tree is everything simple. */
type Wanted = Map<string, Wanted>;

/** The values of an object by their capitalised names; of a collection its items; objects within objects the same way. */
export function answerQuery(object: ApiObject, query: Query = {}): Record<string, unknown> {
  return values(object, wanted([...(query.Select ?? []), ...(query.Expand ?? [])]), query);
}

/** The id by which Office.js finds an object again, where the object has one. */
export function identity(object: ApiObject): Record<string, unknown> {
  const key = has(object, 'id') ? 'id' : has(object, '_Id') ? '_Id' : null;
  return key ? { [answerName(key)]: get(object, key) } : {};
}

function values(object: ApiObject, names: Wanted, { Skip = 0, Top }: Query = {}): Record<string, unknown> {
  if (!has(object, 'items')) return { ...identity(object), ...simple(object, names) };
  const own = new Map([...names].filter(([name]) => has(object, name)));
  const ofItems = new Map([...names].filter(([name]) => !has(object, name)));
  const items = (get(object, 'items') as ApiObject[]).slice(Skip, Top === undefined ? undefined : Skip + Top);
  return { ...(own.size > 0 && simple(object, own)), _Items: items.map((item) => values(item, ofItems)) };
}

function simple(object: ApiObject, names: Wanted): Record<string, unknown> {
  if (names.size > 0 && !names.has('*'))
    return Object.fromEntries([...names].map(([name, rest]) => [answerName(name), value(get(object, name), rest)]));
  const all = readable(object)
    .map((name) => [name, get(object, name)] as const)
    .filter(([, found]) => !isApiObject(found));
  const deeper = [...names]
    .filter(([name]) => name !== '*')
    .map(([name, rest]) => [answerName(name), value(get(object, name), rest)]);
  return Object.fromEntries([...all.map(([name, found]) => [answerName(name), found]), ...deeper]);
}

function value(found: unknown, names: Wanted): unknown {
  return isApiObject(found) ? values(found, names) : found;
}

function wanted(paths: readonly string[]): Wanted {
  const root: Wanted = new Map();
  for (const path of paths) {
    let place = root;
    for (const step of path.split(/[/.]/)) {
      if (!place.has(step)) place.set(step, new Map());
      place = place.get(step)!;
    }
  }
  return root;
}
