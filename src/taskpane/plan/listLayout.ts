import type { Is } from '../../functions/layout';

/** Where the columns of a spilled list stand, and how far down it may reach. */
export interface ListLayout {
  /** Names beside the spill, where the book has names besides ids. */
  readonly name: string | null;
  readonly customer: string;
  /** The columns of the answer, by key. */
  readonly columns: readonly { readonly key: string; readonly letters: string; readonly is: Is }[];
  /** Those of them that are amounts. */
  readonly amounts: readonly string[];
  readonly last: number;
}
