/** The texts of a column that wait until all have been seen: each once, and which of them stands in which entry. */
export interface Texts {
  /** In order of first appearance. */
  readonly distinct: readonly string[];
  add(entry: number, text: string): void;
  /** Adds what is known already; false for anything else. */
  again(entry: number, cell: unknown): boolean;
  /** The first entry in which a text stands. */
  first(text: string): number;
  forEach(call: (entry: number, which: number) => void): void;
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
    forEach: (call) => which?.forEach((place, entry) => (place === 0 ? undefined : call(entry, place - 1))),
  };
}
