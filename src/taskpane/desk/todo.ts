import type { Answer } from '../../functions/definition';
import { actionsLayout } from '../../functions/layouts/actions';
import { reader } from '../../functions/reader';
import { customersName, receivablesName } from '../../workbook/ranges/rangeNames';
import { rowOf } from '../../workbook/report/table';
import { rowReference } from '../outcome/rated';
import { cellAt } from '../reading/cellAt';
import type { Books } from '../reading/books';

/** One thing to do. `reference`: the row it comes from, to go to; null where the customer is known from the ledger alone. */
export interface ToDo {
  readonly what: string;
  readonly customer: string;
  readonly invoice: string;
  readonly atStake: number;
  readonly by: string;
  readonly daysLeft: number;
  readonly reason: string;
  readonly reference: string | null;
}

interface ToDoFound {
  readonly list: readonly ToDo[];
  /** What is told in a sum alone. */
  readonly more: { readonly what: string; readonly atStake: number } | null;
  readonly notRead: readonly string[];
}

/** ACTIONS' rows: what is to be done has a kind; the rest in a sum has an amount alone, what cannot be read a reason alone. */
export function toDoFound(answer: Answer, books: Books): ToDoFound {
  const read = reader(actionsLayout, answer);
  const rows = answer.slice(1).map((_, at) => read.row(at + 1));
  const others = rows.filter((row) => row.choice('kind') === null);
  const more = others.find((row) => row.number('atStake') !== null);
  return {
    list: rows
      .filter((row) => row.choice('kind') !== null)
      .map((row) => ({
        what: row.text('what'),
        customer: row.text('customer'),
        invoice: String(row.cell('invoice')),
        atStake: row.number('atStake') ?? 0,
        by: row.text('by'),
        daysLeft: row.number('daysLeft') ?? 0,
        reason: row.text('note'),
        reference: referenceFrom(row.text('from'), books),
      })),
    more: more ? { what: more.text('what'), atStake: more.number('atStake')! } : null,
    notRead: others.map((row) => row.text('note')).filter((note) => note !== ''),
  };
}

/** `Receivables row 14`, as the answer says it, is a row of the range that was handed over. */
function referenceFrom(from: string, books: Books): string | null {
  const row = Number(/\d+/.exec(from)?.[0] ?? 0);
  const isOf = (name: typeof receivablesName) => Object.values(rowOf(name, row)).includes(from);
  if (isOf(customersName)) return rowReference(books, row - 1);
  const block = books.receivables?.block;
  return block && isOf(receivablesName) ? cellAt(block, { row: row - 1, column: null }) : null;
}
