import type { Rule } from '../../rule';
import type { Words } from '../../words';
import type { ClauseStep } from './clauseSteps';

/** What is lost if a customer alone fails, and what the policy pays of it. */
export interface Failure {
  readonly loss: number;
  readonly covered: number;
  readonly indemnity: number;
  readonly retained: number;
  /** How the loss is known. */
  readonly basis: Words;
  /** Why a part of it (or all) is not insured. */
  readonly excluded: readonly Rule[];
  /** The clause that takes most of the rest. */
  readonly binding: Rule | null;
  readonly limitGiven: boolean;
  /** What of the indemnity stands on invoices with a duty that was missed or met late. */
  readonly atRisk: number;
  /** The loss clause by clause; asked only of what is shown. */
  steps(): readonly ClauseStep[];
}
