import type { Market, Size } from '../market/market';

/** One way of doing the work: `prepare` is not timed, the run that it returns is. */
export interface Contender<Result = unknown> {
  prepare(market: Market): () => Result;
  /** What the result says, as numbers in an agreed order, so that two contenders can be compared. */
  figures(result: Result): ArrayLike<number>;
}

/** What is measured: ours beside the plain version, which must give the same figures. */
export interface Case {
  readonly name: string;
  readonly title: string;
  /** Where there is a target: so many times as fast as plain, warm, at a million receivables. */
  readonly target?: number;
  readonly ours: Contender;
  readonly plain: Contender;
}

export type Who = 'ours' | 'plain';

export interface Job {
  readonly name: string;
  readonly size: Size;
  readonly who: Who;
}

/** A contender whose kind of result only it knows. */
export function contender<Result>(parts: Contender<Result>): Contender {
  return parts;
}
