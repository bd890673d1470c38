import { attempt } from '../../engine/attempt';
import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { readQuotes } from '../../workbook/ranges/quotes';
import { textsOf } from '../policy/startingTerms';
import type { State } from '../session/state';
import { quotesTyped } from './quotesTyped';
import type { Quote } from './quote';

/** The quotes in the order in which they are compared, each with the terms that would become the policy's. */
export function quotesIn(
  { answers, books, survey }: Pick<State, 'answers' | 'books' | 'survey'>,
  language: Language,
): readonly Quote[] {
  if (answers.quotesFrom === 'typed') return quotesTyped(answers, language);
  const cells = books?.quotes ?? null;
  if (cells === null) return [];
  const read = attempt(() => readQuotes(cells, { date1904: survey?.date1904 ?? false }));
  if (read instanceof Problem) return [];
  return read.quotes.map(({ name, policy }) => ({
    name,
    terms: policy instanceof Problem ? null : textsOf({ terms: policy }, language),
    startedFrom: null,
  }));
}
