import type { TermField } from '../policy/termFields';
import { useEditedTerms } from './editedTerms';

/** What is typed for a term, and how to change it. */
export function useTerm({ key }: TermField): readonly [string, (text: string) => void] {
  const { terms, answer } = useEditedTerms();
  return [terms[key] ?? '', (text) => answer({ terms: { ...terms, [key]: text } })];
}
