import { Problem } from '../../engine/problem';
import type { Answer } from '../../functions/definition';
import type { Books } from '../reading/books';
import { number, text } from './rated';

/** Where INDEMNITYIFFAILS puts its columns: Loss, Covered, Indemnity, Retained, Note. */
export const failsColumns = { loss: 0, covered: 1, indemnity: 2, retained: 3, note: 4, width: 5 } as const;

/** What is lost and what the policy pays if this customer alone fails. */
export interface Fails {
  readonly id: string;
  readonly name: string;
  /** Row of the customers range, counted from 0. */
  readonly row: number;
  readonly loss: number;
  readonly indemnity: number;
  /** Why the policy pays what it pays. */
  readonly note: string;
}

/** The customers whose failure costs something, the costliest first; rows that cannot be computed are told by their rating. */
export function failsFrom({ customers }: Books, answer: Answer): readonly Fails[] {
  const { rows, headingRow } = customers!.range!;
  const fails = rows.flatMap((customer, entry): readonly Fails[] => {
    if (customer === null || customer instanceof Problem) return [];
    const row = headingRow + 1 + entry;
    const [loss, indemnity] = [number(answer[row]?.[failsColumns.loss]), number(answer[row]?.[failsColumns.indemnity])];
    return loss === null || loss <= 0 || indemnity === null
      ? []
      : [
          {
            id: customer.id,
            name: customer.name ?? customer.id,
            row,
            loss,
            indemnity,
            note: text(answer[row]?.[failsColumns.note]),
          },
        ];
  });
  return fails.sort((one, other) => other.loss - one.loss);
}
