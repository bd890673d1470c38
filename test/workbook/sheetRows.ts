import { serialOf } from '../../src/engine/ledger';

export type Rows = readonly (readonly unknown[])[];

export const day = (text: string) => serialOf(...(text.split('-').map(Number) as [number, number, number]))!;

/** Rows as a sheet hands them over: a text like 2026-01-30 is a real day, and all rows are as long as the longest. */
export function sheetRows(rows: Rows): unknown[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) =>
    Array.from({ length: width }, (_, at) => {
      const cell = row[at] ?? '';
      return typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell) ? day(cell) : cell;
    }),
  );
}
