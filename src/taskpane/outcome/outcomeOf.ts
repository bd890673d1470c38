import { Problem } from '../../engine/problem';
import { isoDay } from '../../engine/ledger';
import type { Answer } from '../../functions/definition';
import type { Computing } from '../../functions/computing/computing';
import type { FunctionName, Given } from '../../functions/computing/functionCall';
import { pause } from '../../functions/computing/pause';
import { policyCells } from '../policy/typed';
import type { Books } from '../reading/books';
import { mappingGiven } from '../reading/mapping';
import { refusal, type Watch } from '../port/spreadsheet';
import type { State } from '../session/state';
import { failsFrom } from './fails';
import { ratedFrom } from './rated';
import type { Outcome } from './outcome';

/** No policy changes what CREDITRISK says of a book: it is asked once for the same books and day. */
const rated = new WeakMap<Books, { readonly day: number | null; readonly risk: Answer | Problem }>();

/** Rates the book and, once a policy is chosen, lets every customer fail once, one function after the other. */
export async function outcomeOf(state: State, { progress, signal }: Watch, computing: Computing): Promise<Outcome> {
  const { books, survey } = state;
  if (!books?.customers?.range) throw refusal('unknown');
  const given = givenIn(state);
  const step = async (name: FunctionName, done: number) => {
    if (signal?.aborted) throw refusal('cancelled');
    const answer = await computing.answer(name, given, { date1904: survey?.date1904 ?? false }, signal);
    progress?.(done);
    return answer;
  };
  const known = rated.get(books);
  const risk = known?.day === state.answers.day ? known.risk : await step('CREDITRISK', 0.5);
  rated.set(books, { day: state.answers.day, risk });
  const fails = given.policy && state.answers.step !== 'policy' ? await step('INDEMNITYIFFAILS', 1) : null;
  await pause();
  await pause();
  return {
    risk: risk instanceof Problem ? null : risk,
    rated: risk instanceof Problem ? null : ratedFrom(books, risk),
    ratedProblem: risk instanceof Problem ? risk : null,
    fails: fails === null || fails instanceof Problem ? null : failsFrom(books, fails),
    failsProblem: fails instanceof Problem ? fails : null,
  };
}

/** The arguments of every function, by name. The day is written out, so that it is the same day where a workbook counts from 1904. */
export function givenIn({ answers, books }: Pick<State, 'answers' | 'books'>): Given<unknown> {
  return {
    customers: books?.customers?.cells,
    receivables: books?.receivables?.range ? books.receivables.cells : null,
    asOf: answers.day === null ? null : isoDay(answers.day),
    settings: books?.settings,
    policy: policyCells(answers, books?.policy ?? null),
    mapping: mappingGiven(answers, books?.aliases ?? null),
    rates: books?.rates,
  };
}
