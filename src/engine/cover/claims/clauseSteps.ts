import type { Rule } from '../../rule';
import type { Settlement } from '../settlement/settlement';

/** What one clause left of some losses together. */
export interface ClauseStep {
  readonly clause: Rule;
  readonly before: number;
  readonly after: number;
}

/** The walk of some losses through the clauses of the policy, their amounts added. */
export function clauseSteps({ steps }: Pick<Settlement, 'steps'>, losses: readonly number[]): readonly ClauseStep[] {
  const sum = (amounts: Float64Array) => losses.reduce((total, loss) => total + amounts[loss]!, 0);
  return steps.map(({ clause, before, after }) => ({ clause, before: sum(before), after: sum(after) }));
}
