import type { Problem } from '../../engine/problem';
import { type CustomersRange } from '../../workbook/ranges/customers';
import { type ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Block, Rectangle } from '../port/spreadsheet';
import { type Finding } from './findings';
import { type HeadingRow } from './headingsRead';

/** One range as read, by the pane as by the formulas: how its headings are understood, its content or why it is refused, and the rows to look at. */
export interface Book<Range> {
  readonly block: Block;
  readonly cells: Rectangle;
  readonly headingRow: HeadingRow;
  readonly range: Range | null;
  readonly refused: Problem | null;
  /** Rows that are not blank. */
  readonly count: number;
  readonly findings: readonly Finding[];
}

/** The chosen ranges as read; null where none was chosen. */
export interface RangesRead {
  readonly customers: Book<CustomersRange> | null;
  readonly receivables: Book<ReceivablesRange> | null;
  readonly settings: Rectangle | null;
  readonly policy: Rectangle | null;
}
