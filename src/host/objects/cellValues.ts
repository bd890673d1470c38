import { excelError } from '../bridge/excelError';
import type { Area, Entry } from '../grid/book';

/** What an add-in writes: one value for all cells, or a matrix of the range's size; null leaves a cell alone, '' clears it. */
export function entriesFor(given: unknown, area: Area, location: string): Entry[][] {
  return matrix(given, area, location).map((row) => row.map(entry));
}

/** A matrix of the range's size, made of one value where only one was given. */
export function matrix(given: unknown, area: Area, location: string): unknown[][] {
  if (!Array.isArray(given))
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => given));
  const rows = given as readonly unknown[];
  if (rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns))
    return rows as unknown[][];
  throw wrongSize(location);
}

export function wrongSize(location: string): Error {
  return excelError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    location,
  );
}

function entry(value: unknown): Entry {
  if (value === null || value === undefined) return undefined;
  if (value === '') return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const { basicValue } = value as { basicValue?: unknown };
  return entry(basicValue);
}

/** The one value that all have in common; null where they differ. */
export function common<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
