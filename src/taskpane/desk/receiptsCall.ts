import type { State } from '../session/state';
import { callOf, settingsArgument } from '../year/arguments';
import type { Call } from '../year/seen';
import { bookArguments } from './bookArguments';

/** The forecast of cash invoice by invoice, to be kept; an ageing has no invoices. */
export function receiptsCall(state: State): Call | null {
  const book = bookArguments(state);
  if (book === null || state.books!.receivables!.range!.summarised) return null;
  return callOf('EXPECTEDRECEIPTS', { ...book, policy: null, settings: settingsArgument(state) }, state.books!);
}
