import type { Wording } from '../../../rule';
import type { FirstLossCounted, WordingName } from '../../policy/policy';
import type { Clause, LossClause } from '../terms/clause';

/** One published way of reading a policy; where a percentage of 100 % makes two ways of counting the first loss equal, one stands for both. */
export interface Reading extends Wording<LossClause, Clause> {
  readonly wording: WordingName;
  readonly firstLossCounted: FirstLossCounted;
}
