import type { Cells } from '../values/cells';
import type { ColumnRoles } from './columnRoles';

/** The rows of a table and what is known of its columns. */
export interface Body {
  readonly cells: Cells;
  readonly first: number;
  readonly count: number;
  readonly roles: ColumnRoles;
  /** Several rows a customer, not one. */
  readonly items: boolean;
  /** Every column is a name, an amount or a currency: nothing but its word tells a total. */
  readonly bare: boolean;
  /** The heading rows as `plain` leaves them. */
  readonly headings: readonly (readonly string[])[];
  readonly title: ReadonlySet<unknown>;
}
