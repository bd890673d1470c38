/** What a row was recognised by: its filled cells that nobody is asked to change, with their marks. */
type Recognised = ReadonlyMap<number, readonly (readonly [column: number, mark: string])[]>;

/** So far a row is looked for above and below where it should be. */
const REACH = 60;

/**
 * Where the rows of an inserted sheet stand now (both counted from 0): a user may have inserted rows of his own or deleted some. A row is found by its
 * marks, nearest to where its neighbour was found; one without marks stands where both its neighbours say. A row that is not found is not there.
 */
export function rowsNow(
  rows: readonly number[],
  recognised: Recognised,
  markAt: (row: number, column: number) => string | undefined,
): ReadonlyMap<number, number> {
  const now = new Map<number, number>();
  let shift = 0;
  let last = -1;
  let waiting: number[] = [];
  const settle = () => {
    for (const row of waiting) now.set(row, row + shift);
    waiting = [];
  };
  for (const row of rows) {
    const marks = recognised.get(row);
    if (!marks) {
      waiting.push(row);
      continue;
    }
    const isThere = (place: number) => place > last && marks.every(([column, mark]) => markAt(place, column) === mark);
    const place = nearest(row + shift, isThere);
    if (place === null) continue;
    if (place === row + shift) settle();
    waiting = [];
    shift = place - row;
    last = place;
    now.set(row, place);
  }
  settle();
  return now;
}

function nearest(from: number, isThere: (place: number) => boolean): number | null {
  for (let away = 0; away <= REACH; away++)
    for (const place of [from + away, from - away]) if (place >= 0 && isThere(place)) return place;
  return null;
}
