import type { Language } from '../../engine/words';
import type { State } from '../session/state';
import { written, type Argument } from '../year/argument';
import { quotesCells } from './quotesCells';
import { quotesTyped } from './quotesTyped';

/** The quotes as an argument of COMPAREQUOTES: the range as it stands, or the typed ones written out; null where there are not two. */
export function quotesArgument(
  { answers, books }: Pick<State, 'answers' | 'books'>,
  language: Language,
): Argument | null {
  if (answers.quotesFrom === 'range')
    return answers.quotes && books?.quotes ? { value: books.quotes, formula: answers.quotes } : null;
  const quotes = quotesTyped(answers, language);
  return quotes.length < 2 ? null : written(quotesCells(quotes, language));
}
