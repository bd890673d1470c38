import type { Column } from '../report/table';
import type { AgeingTable } from './ageingTable';
import type { Bucket } from './bucketBounds';

/** The columns of amounts of a summarised ageing: its buckets, what stands on account beside them, and those that may be the sum of a row. */
export interface AgeingColumns {
  readonly buckets: readonly (Bucket & { readonly in: Column })[];
  readonly onAccount: Column | null;
  readonly totals: readonly Column[];
  /** Buckets, and money on account last: a block of entries each. */
  readonly blocks: readonly Column[];
}

export function ageingColumns({ table: { columns }, buckets, totals, isOpen }: AgeingTable): AgeingColumns {
  const found = buckets.flatMap((bucket, at) => {
    const column = columns[`bucket ${at}`];
    return column ? [{ ...bucket, in: column }] : [];
  });
  const onAccount = columns.onAccount ?? null;
  return {
    buckets: found,
    onAccount,
    // Where a bucket is missing no sum would agree.
    totals: Array.from({ length: isOpen ? 0 : totals }, (_, at) => columns[`total ${at}`]).filter(
      (one) => one !== undefined,
    ),
    blocks: [...found.map((bucket) => bucket.in), ...(onAccount ? [onAccount] : [])],
  };
}
