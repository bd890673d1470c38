import { filled } from '../../plan/sentence';
import { yearWords, type YearWord } from '../../words/yearWords';
import { usePane } from '../context';

/** A sentence of these sections in the pane's language, its places filled. */
export function useYearWords(): (word: YearWord, parts?: Readonly<Record<string, string>>) => string {
  const { language } = usePane();
  return (word, parts = {}) => filled(yearWords[word][language], parts);
}
