import type { Problem } from '../../engine/problem';

/** Something without which figures of a range would be wrong: why, the cell to go to (as in a remark), and what settles it. */
export interface Hurdle {
  readonly problem: Problem;
  readonly at: { readonly row: number | null; readonly column: number | null } | null;
  readonly remedy: Remedy | null;
  /** The heading of the column whose cells cannot be read until it is settled; null where others are read. */
  readonly spoils: string | null;
}

/**
 * What the user can say about a hurdle: which of some columns (by their headings) is meant by a key, or is one of some keys or nothing;
 * how the texts of a column are to be read; how many days a bucket spans; in which unit amounts stand; at which rates its currencies become one.
 */
export type Remedy =
  | { readonly what: 'column'; readonly key: string; readonly among: readonly string[] }
  | { readonly what: 'meaning'; readonly heading: string; readonly keys: readonly string[] }
  | { readonly what: 'days' | 'decimals' | 'span' | 'unit'; readonly heading: string }
  /** Two currencies: their rates. */
  | { readonly what: 'rates' };

/** What becomes of a hurdle: a formula stops at the first, whoever checks a range goes on and collects them. */
export type Refuse = (hurdle: Hurdle) => void;

export const stop: Refuse = ({ problem }) => {
  throw problem;
};
