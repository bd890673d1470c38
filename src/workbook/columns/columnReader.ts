/** A column on its way from cells to values, some entries at a time, so that columns can be read side by side. */
export interface ColumnReader<Values> {
  readonly values: Values;
  /** Reads the entries from `from` up to, but not including, `until`. */
  read(from: number, until: number): void;
  /** What can be decided only when every entry has been seen. */
  finish?(): void;
}

/** Reads one column by itself. */
export function whole<Values>(reader: ColumnReader<Values>, count: number): Values {
  reader.read(0, count);
  reader.finish?.();
  return reader.values;
}

/** Reads columns together, a window of rows at a time: a row is fetched from memory once, not once a column (docs/performance.md). */
export function sideBySide(readers: readonly ColumnReader<unknown>[], count: number): void {
  for (let from = 0; from < count; from += window) {
    for (const reader of readers) reader.read(from, Math.min(from + window, count));
  }
  for (const reader of readers) reader.finish?.();
}

/** Few enough rows to stay in a processor's nearest cache but one. */
const window = 1024;
