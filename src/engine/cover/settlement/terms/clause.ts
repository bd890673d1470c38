import type { Term } from '../../../rule';
import type { Policy } from '../../policy/policy';

/** A clause that looks at each loss by itself. */
export interface LossClause extends Term<Policy> {
  readonly scope: 'each loss';
  /** Whether the policy has this clause at all. */
  stated(policy: Policy): boolean;
}

/**
 * A clause with a yearly amount that losses use up in the order of their dates. `of` takes the amount of a day and
 * what is left of the yearly amount on that day.
 */
export interface YearClause extends Term<number> {
  readonly scope: 'whole year';
  stated(policy: Policy): boolean;
  /** The yearly amount, and how much of it was used before the claims at hand. */
  yearly(policy: Policy): number;
  usedBefore(policy: Policy): number;
  /** How much of it a day takes. */
  used(before: number, after: number): number;
}

export type Clause = LossClause | YearClause;
