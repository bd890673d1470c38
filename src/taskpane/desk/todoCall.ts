import type { State } from '../session/state';
import { callOf } from '../year/arguments';
import type { Call } from '../year/seen';
import { bookArguments } from './bookArguments';

/** What to do now, by the user's own settings; nothing is asked of an ageing without its invoices. */
export function todoCall(state: State): Call | null {
  const { answers, books } = state;
  const book = bookArguments(state);
  if (book === null || books!.receivables!.range!.summarised) return null;
  const own = books!.settings;
  const settings = own && answers.settings ? { value: own, formula: answers.settings } : null;
  return callOf('ACTIONS', { ...book, settings }, books!);
}
