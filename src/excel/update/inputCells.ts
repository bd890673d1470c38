import { areaOf } from '../../taskpane/port/address';
import type { InputPlan } from '../../taskpane/port/sheetPlan';

/** A cell to be typed into; row and column counted from 0. */
export interface InputCell {
  /** The same in every language and wherever the cell stands. */
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

/** The single cells of a sheet's inputs. */
export function inputCells(inputs: readonly InputPlan[]): readonly InputCell[] {
  return inputs.flatMap(({ of, at, rows, columns = [''] }) => {
    const { top, left } = areaOf(at);
    return rows.flatMap((name, down) =>
      name === ''
        ? []
        : columns.map((column, across) => ({
            key: JSON.stringify([of, name, column]),
            row: top + down,
            column: left + across,
          })),
    );
  });
}
