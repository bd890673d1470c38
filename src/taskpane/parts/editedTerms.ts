import { createContext, useContext } from 'react';
import type { Problem } from '../../engine/problem';
import type { Answers } from '../flow/answers';
import { usePane } from './context';

type Terms = Pick<Answers, 'terms' | 'startedFrom'>;

/** The terms that a form is about. */
interface Edited extends Terms {
  /** Tells the fields of one form from those of another. */
  readonly id: string;
  /** Why they cannot be applied, said beside the term that is to blame. */
  readonly trouble: Problem | null;
  answer(change: Partial<Terms>): void;
}

/** Around a form of terms that are not the policy's: those of a quote. */
export const EditedTerms = createContext<Edited | null>(null);

/** The terms of the form around, else those of the policy. */
export function useEditedTerms(): Edited {
  const { state, session } = usePane();
  const { terms, startedFrom } = state.answers;
  const own = { id: 'term', terms, startedFrom, trouble: state.policyTrouble, answer: session.answer };
  return useContext(EditedTerms) ?? own;
}
