import type { Rule } from './rule';

/** What one clause did: the amounts before it and after it, one entry a loss. */
export interface Step {
  readonly clause: Rule;
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** Takes a column of amounts through a list of clauses, in their order, and notes each step. */
export function walk<Clause extends Rule>(
  amounts: Float64Array,
  clauses: readonly Clause[],
  through: (clause: Clause, before: Float64Array) => Float64Array,
): readonly Step[] {
  let before = amounts;
  return clauses.map((clause) => {
    const step = { clause, before, after: through(clause, before) };
    before = step.after;
    return step;
  });
}
