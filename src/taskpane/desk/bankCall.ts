import type { State } from '../session/state';
import { written } from '../year/argument';
import { callOf, languageIn } from '../year/arguments';
import type { Call } from '../year/seen';
import { bankRules } from './bankInputs';
import { bookArguments } from './bookArguments';

/** What the bank lends on the book by its rules. */
export function bankCall(state: State): Call | null {
  const book = bookArguments(state);
  if (book === null) return null;
  const rules = bankRules(state, languageIn(state)).filter(([, value]) => value !== null);
  return callOf('BORROWINGBASE', { ...book, rules: written(rules) }, state.books!);
}
