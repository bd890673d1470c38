import { Problem } from '../../engine/problem';
import type { Answer } from '../../functions/definition';
import type { Layout } from '../../functions/layout';
import { reader, type ReadRow } from '../../functions/reader';
import type { State } from '../session/state';

/** The rows of an answer that has as many as the customers' range, each with whose it is; blank rows of the range are left out. */
export function customersByRow<Key extends string>(
  layout: Layout<Key>,
  answer: Answer,
  { books }: Pick<State, 'books'>,
): readonly { readonly row: number; readonly name: string; readonly told: ReadRow<Key> }[] {
  const rows = books?.customers?.range?.rows ?? [];
  const read = reader(layout, answer);
  return rows.flatMap((customer, row) =>
    customer === null || customer instanceof Problem
      ? []
      : [{ row, name: customer.name ?? customer.id, told: read.row(row + 1) }],
  );
}
