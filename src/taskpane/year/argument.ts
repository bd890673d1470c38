import type { Rectangle } from '../port/spreadsheet';
import { constant } from './constant';

/** An argument of a call: its cells, and how a formula writes them. */
export interface Argument {
  readonly value: unknown;
  readonly formula: string;
}

export function single(value: string | number): Argument {
  return { value, formula: typeof value === 'number' ? String(value) : `"${value}"` };
}

/** Cells written out in the formula; none where there are none. */
export function written(rows: Rectangle | null): Argument | null {
  return rows === null || rows.length === 0 ? null : { value: rows, formula: constant(rows) };
}

/** Two-column ranges one below the other. */
export function stacked(parts: readonly (Argument | null)[]): Argument | null {
  const there = parts.filter((part) => part !== null);
  if (there.length < 2) return there[0] ?? null;
  return {
    value: there.flatMap(({ value }) => value as Rectangle),
    formula: `VSTACK(${there.map(({ formula }) => formula).join(',')})`,
  };
}
