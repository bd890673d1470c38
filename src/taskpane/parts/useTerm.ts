import type { TermField } from '../policy/termFields';
import { usePane } from './context';

/** What is typed for a term, and how to change it. */
export function useTerm({ key }: TermField): readonly [string, (text: string) => void] {
  const { state, session } = usePane();
  return [state.answers.terms[key] ?? '', (text) => session.answer({ terms: { ...state.answers.terms, [key]: text } })];
}
