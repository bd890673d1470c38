import type { DocumentKind } from '../values/documentKind';
import type { DocumentState } from '../values/documentState';
import type { Side } from '../values/side';
import type { Column } from '../report/table';

/** The amounts of a ledger's rows that belong together; null where it has no such column. What is understood of them is written into them. */
export interface Family {
  amount: Float64Array | null;
  paid: Float64Array | null;
  readonly credited: Float64Array | null;
  open: Float64Array | null;
  readonly debit: Float64Array | null;
  readonly credit: Float64Array | null;
}

/** What stands beside the amounts and changes what they mean; null where the ledger has no such column. */
export interface Beside {
  readonly side: readonly (Side | null)[] | null;
  readonly kind: readonly (DocumentKind | null)[] | null;
  readonly state: readonly (DocumentState | null)[] | null;
  /** Money received in advance that stands in a column of its own; a yes counts as NaN. */
  readonly onAccount: Float64Array | null;
}

/** Where the columns of the family stand, for whoever says something about them. */
export type FamilyColumns = Readonly<Partial<Record<keyof Family, Column>>>;

/** Half a cent, and what float64 loses. */
export function same(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.005 + 1e-9 * Math.abs(one);
}
