import type { Problem } from '../../engine/problem';
import type { Answer } from '../../functions/definition';
import { type Fails } from './fails';
import { type Rated } from './rated';

/** What the functions answer for the chosen ranges; each part is null, with its reason beside it, where it cannot be computed. */
export interface Outcome {
  /** What CREDITRISK spills, headings included. */
  readonly risk: Answer | null;
  readonly rated: readonly Rated[] | null;
  readonly ratedProblem: Problem | null;
  /** What is lost and paid if each customer fails; null without a policy. */
  readonly fails: readonly Fails[] | null;
  readonly failsProblem: Problem | null;
}
