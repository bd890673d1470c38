import type { Receivables } from '../../../ledger/receivables';
import type { Rule } from '../../../rule';

/** What a limit that the policyholder sets itself may rest on: a credit report, and the customer's entries in the ledger. */
export interface Evidence {
  /** The day of the latest credit report. */
  readonly reportDate: number | null;
  readonly receivables: Receivables;
  readonly entries: readonly number[];
  /** What each entry of the ledger owes on the day, credits set off. */
  readonly owed: Float64Array;
  readonly asOf: number;
}

/** A published rule of how large a self-set limit may be, never above the policy's discretionary limit. */
export interface Justification extends Rule {
  most(evidence: Evidence, discretionaryLimit: number): number;
}
