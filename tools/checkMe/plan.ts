import type { Language, Words } from '../../src/engine/words';
import type { Scalar } from '../../src/host/grid/document';

/** A rectangle on a sheet: constants to calculate with, or a formula of ours that spills so many rows and columns. */
export interface Piece {
  readonly title: Words;
  readonly rows: number;
  readonly columns: number;
  readonly cells?: readonly (readonly Scalar[])[];
  /** Writes the formula; `ref` gives the range of another piece of the sheet. */
  readonly formula?: (ref: (name: string) => string) => string;
}

/** A printed value beside ours. */
export interface Comparison {
  readonly item: string;
  readonly printed: number;
  /** Writes the formula of our value; `cell` gives a cell of a piece, counted from 0, `ref` its range. */
  readonly ours: (cell: (name: string, row: number, column: number) => string, ref: (name: string) => string) => string;
  /** The most by which they may differ: what the last printed digit leaves open. */
  readonly tolerance: number;
  readonly source: string;
}

/** A sheet: pieces in bands that lie below one another, and what is compared. */
export interface Plan {
  readonly name: Words;
  readonly about: Words;
  readonly bands: readonly Readonly<Record<string, Piece>>[];
  readonly comparisons: readonly Comparison[];
}

export type PlanIn = (language: Language) => Plan;

export function constants(title: Words, cells: readonly (readonly Scalar[])[]): Piece {
  return { title, rows: cells.length, columns: Math.max(...cells.map((row) => row.length)), cells };
}

export function live(title: Words, rows: number, columns: number, formula: NonNullable<Piece['formula']>): Piece {
  return { title, rows, columns, formula };
}
