import type { Language } from '../../engine/words';
import type { Answers } from '../flow/answers';
import type { TypedQuote } from '../flow/typedQuote';
import { isGiven, termFields } from '../policy/termFields';
import { nameOfQuote } from './nameOfQuote';

/** The typed quotes of which something is known, each by a name of its own. */
export function quotesTyped(
  { quotesTyped: typed }: Pick<Answers, 'quotesTyped'>,
  language: Language,
): readonly TypedQuote[] {
  const told = typed.map((quote, at) => ({ ...quote, name: nameOfQuote(quote, at, language) })).filter(saysSomething);
  return told.map((quote, at) => {
    const before = told.slice(0, at).filter(({ name }) => name === quote.name).length;
    return before === 0 ? quote : { ...quote, name: `${quote.name} (${before + 1})` };
  });
}

/** One of its terms is given: an empty form is not compared. */
export function saysSomething({ terms }: Pick<TypedQuote, 'terms'>): boolean {
  return termFields.some((field) => isGiven(terms, field));
}
