import { isoDay, serialOf } from '../../engine/ledger';
import type { Cells } from '../values/cells';
import { isBlank, shown } from '../values/odd';
import { readings } from '../values/textDate';

/** What the first line of a DATEV file says (`EXTF` or `DTVF`, 31 fields): for which days its postings are, in which currency, how long an account is. */
export interface BatchHeader {
  readonly row: number;
  /** Both as serials. The period, else the fiscal year; null where the line states neither. */
  readonly period: { readonly from: number; readonly until: number } | null;
  /** Its last day, where the line states a period, and the column in which it stands. */
  readonly asOf: { readonly day: number; readonly column: number } | null;
  readonly currency: { readonly code: string; readonly column: number } | null;
  /** Digits of an account of the general ledger; a customer's has one more. */
  readonly accountDigits: number | null;
}

/** Places of the fields behind the mark, in the order of DATEV's format description. */
const field = { fiscalYear: 12, accountDigits: 13, from: 14, until: 15, currency: 21 } as const;

/** The first of some lines that is one; null where none is. */
export function batchHeader(lines: Cells): BatchHeader | null {
  for (const [row, cells] of lines.entries()) {
    const at = cells.findIndex((cell) => !isBlank(cell));
    if (at === -1 || !mark.test(shown(cells[at]))) continue;
    const [from, until] = [dayIn(cells[at + field.from]), dayIn(cells[at + field.until])];
    const begins = dayIn(cells[at + field.fiscalYear]);
    const [column, digits] = [at + field.currency, Number(cells[at + field.accountDigits])];
    const code = shown(cells[column]).trim();
    const stated = from !== null && until !== null && from <= until ? { from, until } : null;
    return {
      row,
      period: stated ?? (begins === null ? null : year(begins)),
      asOf: stated && { day: stated.until, column: at + field.until },
      currency: /^[A-Z]{3}$/.test(code) ? { code, column } : null,
      accountDigits: digits >= 4 && digits <= 8 ? digits : null,
    };
  }
  return null;
}

const mark = /^\s*(?:EXTF|DTVF)\s*$/;

/** Eight digits, as a text or a number. */
function dayIn(cell: unknown): number | null {
  const written = shown(cell).trim();
  return /^\d{8}$/.test(written) ? readings(written)[0]! : null;
}

/** Twelve months from their first day on. */
function year(begins: number): BatchHeader['period'] {
  const [first, month, day] = isoDay(begins).split('-').map(Number) as [number, number, number];
  return { from: begins, until: (serialOf(first + 1, month, day) ?? begins + 366) - 1 };
}
