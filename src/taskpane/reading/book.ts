import type { Problem } from '../../engine/problem';
import { type CustomersRange } from '../../workbook/ranges/customers';
import type { Headings } from '../../workbook/headings/heading';
import type { Question } from './question';
import type { Remarks } from '../../workbook/report/remark';
import { type ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Block, Rectangle } from '../port/spreadsheet';
import { type Finding } from './findings';
import { type HeadingRow } from './headingsRead';

/** What only the user can decide, the cell to go to, and what of it can be said in the pane. */
export interface ToDecide {
  readonly problem: Problem;
  readonly reference: string;
  readonly question: Question | null;
  /** What a range of its own would settle. */
  readonly needs: 'rates' | null;
}

/** One range as read, by the pane as by the formulas: how its headings are understood, its content or all that stands in the way, what is said of it, and the rows to look at. */
export interface Book<Range> {
  readonly block: Block;
  readonly cells: Rectangle;
  readonly headingRow: HeadingRow;
  /** What its headings may mean. */
  readonly known: Headings<string>;
  readonly range: Range | null;
  readonly hurdles: readonly ToDecide[];
  /** Rows that are not blank. */
  readonly count: number;
  readonly remarks: Remarks;
  readonly findings: readonly Finding[];
  /** Of customers who were taken from a ledger: in which row of its range, from 0, each stands first. The cells are then a list made of them. */
  readonly firstRows?: readonly number[];
}

/** The chosen ranges as read; null where none was chosen. */
export interface RangesRead {
  readonly customers: Book<CustomersRange> | null;
  readonly receivables: Book<ReceivablesRange> | null;
  readonly settings: Rectangle | null;
  readonly policy: Rectangle | null;
  /** Exchange rates. */
  readonly rates: Rectangle | null;
  /** What customers are called; null where no table says it, or it cannot be used. */
  readonly aliases: Rectangle | null;
  /** Other receipts and payments. */
  readonly flows: Rectangle | null;
  /** Buckets and their loss rates. */
  readonly matrix: Rectangle | null;
  /** Offers side by side. */
  readonly quotes: Rectangle | null;
}
