import type { CellValue } from '../../grid/document';

/**
 * The fields of a CSV file as cells. A plain number becomes a number where everything in its column that looks like one is plain:
 * one leading zero, one grouped amount, one day with dots, and the column stays as it was written, for its reader to judge.
 * Everything else is text, a sign that would begin a formula included.
 */
export function valuesFrom(rows: readonly (readonly string[])[]): readonly (readonly CellValue[])[] {
  const written = new Set<number>();
  rows.forEach((row) =>
    row.forEach((field, column) => {
      if (
        guarded.test(field) ||
        /^\t|\t$/.test(field) ||
        (looksLikeNumber.test(field.trim()) && !isPlain(field.trim()))
      )
        written.add(column);
    }),
  );
  return rows.map((row) => row.map((field, column) => valueOf(field, written.has(column))));
}

function valueOf(field: string, asWritten: boolean): CellValue {
  if (field === '') return null;
  if (asWritten) return guarded.exec(field)?.[1]?.replaceAll('""', '"') ?? field.replace(tabs, '');
  return isPlain(field.trim()) ? Number(field) : field;
}

/** `="00123"`, and a tab beside it: how programs tell Excel that it is a text. */
const guarded = /^="([^]*)"$/;
const tabs = /^\t+|\t+$/g;

/** Digits with anything that is written in and around numbers, days with dots included. */
const looksLikeNumber = /^[-+(]?\s*\p{Sc}?\s*[-+]?\d[\d.,'’\s]*\p{Sc}?\s*[-)]?$/u;

/** No leading zero, not longer than a cell shows, and `1.250` is two things. */
function isPlain(field: string): boolean {
  return /^-?(0|[1-9]\d{0,10})(\.\d+)?$/.test(field) && !/^-?[1-9]\d{0,2}\.\d{3}$/.test(field);
}
