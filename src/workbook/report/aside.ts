import type { Difference } from './sums';

/** A row that was not read as an entry: from 0 within the range, what it is, and for a total what it is called and where it differs from the rows it covers. */
export interface Aside {
  readonly row: number;
  readonly as: 'headings' | 'title' | 'group' | 'total' | 'share' | 'footer' | 'ruler';
  readonly called: string;
  readonly difference: Difference | null;
}
