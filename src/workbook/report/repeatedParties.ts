/** Rows of a customer, with nothing of their own, below his entries: sums of them (ERPNext), if all such rows are. */
export interface RepeatedParties {
  sum(row: number): void;
  entry(): void;
  total(): void;
  /** Rows taken for sums that turn out to be entries. */
  areEntries(): ReadonlySet<number>;
}

export function repeatedParties(): RepeatedParties {
  // A long list has thousands of them, and is nearly never asked which.
  const sums: number[] = [];
  let [entries, totals] = [0, 0];
  return {
    sum: (row) => void sums.push(row),
    entry: () => entries++,
    total: () => totals++,
    areEntries: () => new Set(entries > 0 || (sums.length < 2 && totals === 0) ? sums : []),
  };
}
