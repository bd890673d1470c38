import { Problem } from '../../engine/problem';
import { isoDay } from '../../engine/ledger';
import { policyTerms } from '../../engine/cover';
import type { Computing } from '../../functions/computing/computing';
import type { Given } from '../../functions/computing/functionCall';
import { givenIn } from '../outcome/outcomeOf';
import type { State } from '../session/state';
import { policyCells } from './typed';

type Known = Pick<State, 'answers' | 'books' | 'survey'>;

/** Why the terms cannot be applied at all: the functions are asked, over one invented customer. Quick enough for every keystroke. */
export async function policyTroubleOf(state: Known): Promise<Problem | null> {
  const policy = policyCells(state.answers, state.books?.policy ?? null);
  if (state.answers.policyFrom === 'typed' && policy?.length === 0) return nothingTyped;
  const customers = [
    ['Customer', 'Credit limit', 'Annual sales', 'Terms'],
    ['A', 1000, 1000, 90],
  ];
  const { day } = state.answers;
  return troubleWith({ customers, policy, asOf: day === null ? null : isoDay(day) }, state);
}

/** Why the terms cannot be applied to this book: some are needed only where the invoices call for them. */
export async function policyTroubleInBook(state: Known, computing: Computing): Promise<Problem | null> {
  const given = givenIn(state);
  if (!given.policy) return null;
  const answer = await computing.answer('INDEMNITYIFFAILS', given, { date1904: state.survey?.date1904 });
  return answer instanceof Problem ? answer : null;
}

const nothingTyped = new Problem({
  kind: 'missing',
  field: policyTerms.insuredPercentage,
  because: {
    en: 'fill in the terms as they stand in your policy, at least this one',
    zh: '请按保单填写条款，至少填写这一项',
  },
});

async function troubleWith(given: Given<unknown>, { survey }: Known): Promise<Problem | null> {
  if (!given.policy) return null;
  const { answerOf } = await import('../../functions/computing/answerOf');
  const answer = await answerOf('INDEMNITYIFFAILS', given, { date1904: survey?.date1904 });
  return answer instanceof Problem ? answer : null;
}
