/** The texts of a column that wait until all have been seen: each once, and which of them stands in which entry. */
export interface Texts {
  /** In order of first appearance. */
  readonly distinct: readonly string[];
  add(entry: number, text: string): void;
  /** Adds what is known already; false for anything else. */
  again(entry: number, cell: unknown): boolean;
  /** The first entry in which a text stands. */
  first(text: string): number;
  /** Writes what each text means to its entries; those that mean nothing (NaN) are handed on, with which text it is. */
  write(meant: Float64Array, values: Float64Array, odd: (entry: number, which: number) => void): void;
}

export function textsOf(count: number): Texts {
  const distinct: string[] = [];
  const places = new Map<unknown, number>();
  /** The place of an entry's text among them, counted from 1; made when the first text is met. */
  let which: Int32Array | null = null;
  const put = (entry: number, place: number) => {
    which ??= new Int32Array(count);
    which[entry] = place;
  };
  const placeOf = (text: string) => {
    const known = places.get(text) ?? distinct.push(text);
    places.set(text, known);
    return known;
  };
  return {
    distinct,
    add: (entry, text) => put(entry, placeOf(text)),
    again: (entry, cell) => {
      const place = places.get(cell);
      if (place !== undefined) put(entry, place);
      return place !== undefined;
    },
    first: (text) => which!.indexOf(places.get(text)!),
    write: (meant, values, odd) => {
      if (which !== null) writeEach(which, meant, values, odd);
    },
  };
}

/** The way of every entry, by itself so that it runs as fast as it can. */
function writeEach(
  which: Int32Array,
  meant: Float64Array,
  values: Float64Array,
  odd: (entry: number, which: number) => void,
): void {
  for (let entry = 0; entry < which.length; entry++) {
    const place = which[entry]!;
    if (place === 0) continue;
    const value = meant[place - 1]!;
    values[entry] = value;
    if (Number.isNaN(value)) odd(entry, place - 1);
  }
}
