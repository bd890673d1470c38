import type { Language } from '../../engine/words';
import { termHelp } from '../policy/help';
import type { TermField } from '../policy/termFields';
import { colour, numberFormat, style } from './look';
import { type PolicyRow } from './policyRows';
import type { StylePlan } from '../port/sheetPlan';

/** The row of the terms' headings, counted from 1, and the first term's. */
export const HEADINGS = 5;
export const FIRST = HEADINGS + 1;

/** Titles of groups stand out, values look like what they are: to be changed. */
export function termStyles(rows: readonly PolicyRow[]): readonly StylePlan[] {
  if (rows.length === 0) return [];
  const last = FIRST + rows.length - 1;
  return [
    style.headings(`A${HEADINGS}:D${HEADINGS}`),
    { range: `B${HEADINGS}`, horizontal: 'right' },
    { range: `A${FIRST}:D${last}`, borderBottom: colour.line, vertical: 'center' },
    { range: `D${FIRST}:D${last}`, color: colour.quiet, size: 9, wrap: true },
    ...rows.flatMap((row, index) => stylesOf(row, FIRST + index)),
  ];
}

function stylesOf(row: PolicyRow, at: number): readonly StylePlan[] {
  if (typeof row === 'string')
    return [
      { range: `A${at}:D${at}`, bold: true, color: colour.house, borderBottom: colour.house, vertical: 'bottom' },
      { range: `D${at}`, bold: false, color: colour.quiet },
    ];
  const format = row && formatOf(row);
  return [style.input(`B${at}`), ...(format ? [{ range: `B${at}`, numberFormat: format }] : [])];
}

/** How the value of a term looks in a cell; null: as it is. */
export function formatOf({ key, kind }: TermField): string | null {
  return key === 'premiumRate' ? '0.000%' : formats[kind];
}

const formats: Readonly<Record<TermField['kind'], string | null>> = {
  percent: numberFormat.share,
  amount: numberFormat.amount,
  number: null,
  date: numberFormat.day,
  period: null,
  choice: null,
  kinds: null,
  causes: null,
  text: null,
};

/** Signs of the meaning that fit into a line; Chinese ones are twice as wide. */
const LINE = { en: 100, zh: 52 } as const;

export function heightOf(row: PolicyRow, language: Language): number {
  if (typeof row === 'string') return 26;
  return row !== null && (termHelp[row.key]?.[language] ?? '').length > LINE[language] ? 32 : 20;
}
