import type { State } from '../session/state';
import { written } from '../year/argument';
import { callOf, languageIn } from '../year/arguments';
import type { Call } from '../year/seen';
import { bookArguments } from './bookArguments';
import { firmRows } from './firmInputs';

/** The insurer's form, filled from the books and from what was typed. */
export function formCall(state: State): Call | null {
  const book = bookArguments(state);
  if (book === null) return null;
  const firm = firmRows(state, languageIn(state)).filter(([, value]) => value !== null);
  return callOf('PROPOSALFORM', { ...book, firm: written(firm) }, state.books!);
}
