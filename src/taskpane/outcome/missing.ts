import type { State } from '../session/state';
import { coverOf } from '../policy/cover';

export type Missing = 'receivables' | 'policy' | 'limits' | 'settings';

/** What was not at hand, so that the user knows what the result does not rest on. */
export function missingIn(state: Pick<State, 'answers' | 'books' | 'survey' | 'outcome'>): readonly Missing[] {
  const { books, outcome } = state;
  const cover = coverOf(state);
  const limits =
    outcome?.rated?.some(({ creditLimit }) => creditLimit !== null) || (cover?.policy.creditLimit ?? null) !== null;
  const missing: readonly (readonly [Missing, boolean])[] = [
    ['receivables', !books?.receivables?.range],
    ['policy', cover === null],
    ['limits', !limits],
    ['settings', (books?.settings ?? null) === null],
  ];
  return missing.filter(([, is]) => is).map(([what]) => what);
}
