/** Rows of a customer, with nothing of their own, below his entries: sums of them (ERPNext), if all such rows are. */
export interface RepeatedParties {
  sum(row: number): void;
  entry(): void;
  total(): void;
  /** Rows taken for sums that turn out to be entries. */
  areEntries(): ReadonlySet<number>;
}

export function repeatedParties(): RepeatedParties {
  const sums = new Set<number>();
  let [entries, totals] = [0, 0];
  return {
    sum: (row) => sums.add(row),
    entry: () => entries++,
    total: () => totals++,
    areEntries: () => (entries > 0 || (sums.size < 2 && totals === 0) ? sums : new Set()),
  };
}
