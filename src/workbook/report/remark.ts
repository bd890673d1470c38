import type { Words } from '../../engine/words';

/**
 * Something that the reader of a range understood by itself and therefore says: which of two columns counts, which row is a
 * total, in which unit the amounts stand. `said`: how it was read. `doubt`: it could be read and is seldom meant. What would make figures
 * wrong until the user decides is a hurdle.
 */
export interface Remark {
  readonly weight: 'said' | 'doubt';
  /** What it is about, so that the same thing is not said twice and others can look for it. */
  readonly about:
    | 'headings'
    | 'column'
    | 'row'
    | 'group'
    | 'total'
    | 'footer'
    | 'title'
    | 'day'
    | 'unit'
    | 'currency'
    | 'numbers'
    | 'dates'
    | 'balance'
    | 'ageing'
    | 'kind'
    | 'plausibility'
    | 'names';
  readonly sentence: Words;
  /** The cell to go to, counted from 0 within the range; column null: the whole row, row null: the whole column. */
  readonly at: { readonly row: number | null; readonly column: number | null } | null;
}

/** What is said while a range is read, in the order of reading. */
export type Remarks = Remark[];
