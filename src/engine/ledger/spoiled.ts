import type { Problem } from '../problem';
import type { Receivables } from './receivables';

/** Whose account cannot be trusted, by index of the customer, and why: the first of its rows that cannot be read. */
export function spoiledAccounts({
  problems,
  customerOfProblem,
}: Pick<Receivables, 'problems' | 'customerOfProblem'>): ReadonlyMap<number, Problem> {
  const reasons = new Map<number, Problem>();
  for (const entry of [...customerOfProblem.keys()].sort((one, other) => one - other)) {
    const customer = customerOfProblem.get(entry)!;
    if (!reasons.has(customer)) reasons.set(customer, problems.get(entry)!);
  }
  return reasons;
}

/** Rows of which not even the customer can be told: they spoil what needs the whole book. */
export function unnamedProblems({
  problems,
  customerOfProblem,
}: Pick<Receivables, 'problems' | 'customerOfProblem'>): readonly Problem[] {
  return [...problems].filter(([entry]) => !customerOfProblem.has(entry)).map(([, problem]) => problem);
}
