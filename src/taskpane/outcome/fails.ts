import { Problem } from '../../engine/problem';
import type { Answer } from '../../functions/definition';
import type { Books } from '../reading/books';
import { indemnityIfFailsLayout } from '../../functions/layouts/indemnityIfFails';
import { reader } from '../../functions/reader';

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
  const told = reader(indemnityIfFailsLayout, answer);
  const fails = rows.flatMap((customer, entry): readonly Fails[] => {
    if (customer === null || customer instanceof Problem) return [];
    const row = headingRow + 1 + entry;
    const [loss, indemnity] = [told.row(row).number('loss'), told.row(row).number('indemnity')];
    return loss === null || loss <= 0 || indemnity === null
      ? []
      : [
          {
            id: customer.id,
            name: customer.name ?? customer.id,
            row,
            loss,
            indemnity,
            note: told.row(row).text('note'),
          },
        ];
  });
  return fails.sort((one, other) => other.loss - one.loss);
}
