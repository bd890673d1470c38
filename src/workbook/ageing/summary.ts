import type { Words } from '../../engine/words';
import type { CountedFrom, InBucket } from '../headings/ageingChoices';

/** How a summarised ageing was read. Entry e of the book stands in row e mod `rows` of the table and in bucket e div `rows`. */
export interface Summary {
  readonly rows: number;
  /** What each block of entries is called; credits on account come last. */
  readonly blocks: readonly Words[];
  /** Which days each block spans, in brackets; nothing where it is no bucket. */
  readonly spans: readonly Words[];
  readonly countedFrom: CountedFrom;
  readonly position: InBucket;
  /** The day on which the buckets were counted; null where neither title nor call gives one. */
  readonly day: number | null;
}
