import type { State } from '../session/state';
import { written } from '../year/argument';
import { callOf, languageIn } from '../year/arguments';
import type { Call } from '../year/seen';
import { bookArguments } from './bookArguments';
import { selfRows } from './selfInputs';

/** How well credit is managed, from the books and from what was answered. */
export function selfCall(state: State): Call | null {
  const book = bookArguments(state);
  if (book === null) return null;
  const answers = selfRows(state, languageIn(state)).filter(([, value]) => value !== null);
  return callOf('SELFASSESSMENT', { ...book, ...(answers.length > 0 && { answers: written(answers) }) }, state.books!);
}
