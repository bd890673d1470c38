import type { Cells } from '../values/cells';
import type { ColumnRoles } from './columnRoles';

/** A heading row as it is typed, and as `plain` leaves it. */
export interface HeadingTexts {
  readonly typed: readonly unknown[];
  readonly texts: readonly string[];
}

/** The rows of a table and what is known of its columns. */
export interface Body {
  readonly cells: Cells;
  readonly first: number;
  readonly count: number;
  readonly roles: ColumnRoles;
  /** Several rows a customer, not one. */
  readonly items: boolean;
  /** A row must say when it is due. */
  readonly needsDay: boolean;
  /** Every column is a name, an amount or a currency: nothing but its word tells a total. */
  readonly bare: boolean;
  readonly headings: readonly HeadingTexts[];
  readonly title: ReadonlySet<unknown>;
}
