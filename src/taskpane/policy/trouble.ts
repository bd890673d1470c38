import { Problem } from '../../engine';
import { answerOf, type Given } from '../functionCall';
import { givenIn } from '../outcome/outcome';
import type { State } from '../state';
import { policyCells } from './typed';

type Known = Pick<State, 'answers' | 'books' | 'survey'>;

/** Why the terms cannot be applied at all: the functions are asked, over one invented customer. Quick enough for every keystroke. */
export function policyTroubleOf(state: Known): Problem | null {
  const customers = [['Customer', 'Credit limit', 'Annual sales', 'Terms'], ['A', 1000, 1000, 90]];
  return troubleWith({ customers, policy: policyCells(state.answers, state.books?.policy ?? null), asOf: state.answers.day }, state);
}

/** Why the terms cannot be applied to this book: some are needed only where the invoices call for them. */
export function policyTroubleInBook(state: Known): Problem | null {
  return troubleWith(givenIn(state), state);
}

function troubleWith(given: Given<unknown>, { survey }: Known): Problem | null {
  if (!given.policy) return null;
  try {
    answerOf('INDEMNITYIFFAILS', given, { date1904: survey?.date1904 });
    return null;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
