import type { Policy } from '../../cover/policy/policy';
import type { Rule } from '../../rule';
import type { BonusScale } from '../bonusScale';
import type { PremiumBase } from '../premiumBase';

/** What the clauses of a price look at. */
export interface Priced {
  readonly policy: Policy;
  readonly base: PremiumBase;
  /** Years of the policy's term that have begun at its end: fees are charged for each. */
  readonly startedYears: number;
  /** The user's table of bonus and malus; null where the policy's own terms say all. */
  readonly scale: BonusScale | null;
}

/** A clause of the price: what is charged so far in, what is charged with it out. */
export interface PriceClause extends Rule {
  /** Whether the policy has this clause at all. */
  stated(priced: Priced): boolean;
  of(amount: number, priced: Priced): number;
}
