import { Problem } from '../../engine/problem';
import type { Answer, AnswerCell } from '../../functions/definition';
import type { State } from '../session/state';

/** The rows of an answer that has as many as the customers' range, each with whose it is; blank rows of the range are left out. */
export function customersByRow(
  answer: Answer,
  { books }: Pick<State, 'books'>,
): readonly { readonly row: number; readonly name: string; readonly cells: readonly AnswerCell[] }[] {
  const rows = books?.customers?.range?.rows ?? [];
  return rows.flatMap((customer, row) =>
    customer === null || customer instanceof Problem
      ? []
      : [{ row, name: customer.name ?? customer.id, cells: answer[row + 1] ?? [] }],
  );
}
