/** A row with a name in a column, which may lie beyond its last cell. */
export function withName(row: readonly unknown[], column: number, name: unknown): readonly unknown[] {
  if (column >= row.length) return [...row, ...new Array<unknown>(column - row.length), name];
  const copy = row.slice();
  copy[column] = name;
  return copy;
}
