import { filled } from '../../plan/sentence';
import { deskWords, type DeskWord } from '../../words/deskWords';
import { usePane } from '../context';

/** A sentence of the roads beside cover in the pane's language, its places filled. */
export function useDeskWords(): (word: DeskWord, parts?: Readonly<Record<string, string>>) => string {
  const { language } = usePane();
  return (word, parts = {}) => filled(deskWords[word][language], parts);
}
