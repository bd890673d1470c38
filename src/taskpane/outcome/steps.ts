import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { isoDay } from '../../engine/ledger';
import { answerOf } from '../../functions/computing/answerOf';
import type { Rectangle } from '../port/spreadsheet';
import type { State } from '../session/state';
import type { Fails } from './fails';
import { givenIn } from './outcomeOf';
import { indemnityStepsLayout } from '../../functions/layouts/indemnitySteps';
import { reader } from '../../functions/reader';

/** One clause of the walk: its name, and the amount before and after it. */
export interface Explained {
  readonly clause: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** How the policy would pay if this customer alone failed on the day, clause by clause; empty where it cannot be told. */
export async function stepsFor(state: State, fails: Fails, language: Language): Promise<readonly Explained[]> {
  const given = givenIn(state);
  const claims = ownInvoices(state, fails) ?? [
    ['Customer', 'Loss', 'Date of loss'],
    [fails.id, fails.loss, state.answers.day === null ? '' : isoDay(state.answers.day)],
  ];
  const answer = await answerOf('INDEMNITYSTEPS', { ...given, claims }, { date1904: state.survey?.date1904 });
  if (answer instanceof Problem) return [];
  const told = reader(indemnityStepsLayout(language), answer);
  return answer.slice(1).map((_, at) => {
    const row = told.row(at + 1);
    return {
      clause: row.text(language === 'zh' ? 'chinese' : 'english'),
      before: row.number('before'),
      after: row.number('after'),
    };
  });
}

/** The customer's rows of the ledger, insolvent on the day; null without a ledger. */
function ownInvoices({ books }: State, { id, name }: Fails): Rectangle | null {
  const book = books?.receivables;
  if (!book?.range) return null;
  const { row, headings } = book.headingRow;
  const own = new Set(
    [book.range.customers.indexOf(id), book.range.customers.indexOf(name)].filter((index) => index >= 0),
  );
  const insolvent = headings.find(({ key }) => key === 'insolvent')?.column ?? null;
  const rows = book.cells.slice(row + 1).filter((_, entry) => own.has(book.range!.customer[entry]!));
  const failing = (cells: readonly unknown[]) =>
    insolvent === null ? [...cells, 'yes'] : cells.map((cell, column) => (column === insolvent ? 'yes' : cell));
  return [insolvent === null ? [...book.cells[row]!, 'Insolvent'] : book.cells[row]!, ...rows.map(failing)];
}
