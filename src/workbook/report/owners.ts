/** Rows that belong to a customer who is named elsewhere, and his name: side by side, because a long list may have nothing else. */
export interface Owners {
  readonly rows: readonly number[];
  readonly names: readonly unknown[];
}

export const nobody: Owners = { rows: [], names: [] };

/** Of two that have no row in common. */
export function together(one: Owners, other: Owners): Owners {
  if (one.rows.length === 0) return other;
  if (other.rows.length === 0) return one;
  return { rows: one.rows.concat(other.rows), names: one.names.concat(other.names) };
}
