import type { Money } from '../headings/money';

/** A heading as it was found: where, what it says, what it means so far. */
export interface Found<Key extends string> {
  readonly at: number;
  readonly typed: string;
  readonly key: Key;
  readonly money: Money | null;
  /** No cell below it holds anything; a dash and n/a are nothing. */
  readonly empty: boolean;
  /** The user has said what it means. */
  readonly mapped: boolean;
}
