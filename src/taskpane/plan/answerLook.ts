import type { Is } from '../../functions/layout';
import type { StylePlan } from '../port/sheetPlan';
import type { Block } from './coverageLayout';
import { colour, numberFormat } from './look';

/** How wide a column is and how its cells look. */
export interface ColumnLook {
  readonly width?: number;
  readonly cells?: Omit<StylePlan, 'range'>;
}

const number = (width: number, format: string): ColumnLook => ({
  width,
  cells: { numberFormat: format, horizontal: 'right' },
});
/** Set in, so that a number to the left of it keeps its distance. */
const setIn = { horizontal: 'left', indent: 1 } as const;
const words = (width: number): ColumnLook => ({ width, cells: setIn });

/** How a column or line of an answer looks on a sheet: by what it is. */
const looks: Readonly<Record<Is, ColumnLook>> = {
  amount: number(14, numberFormat.amount),
  share: number(10, numberFormat.share),
  rate: number(10, numberFormat.fineShare),
  probability: number(10, numberFormat.fineShare),
  ratio: number(10, numberFormat.ratio),
  score: { width: 8, cells: { numberFormat: numberFormat.score, horizontal: 'center' } },
  count: number(10, numberFormat.amount),
  days: number(10, numberFormat.amount),
  years: number(10, numberFormat.years),
  date: { width: 13, cells: { numberFormat: numberFormat.day, ...setIn } },
  grade: { width: 8, cells: { horizontal: 'center' } },
  choice: words(14),
  name: words(26),
  text: words(26),
  note: { width: 60, cells: { size: 9, color: colour.quiet, ...setIn } },
  line: words(46),
  'as the line': { width: 16, cells: { horizontal: 'right' } },
};

export function lookOf(is: Is): ColumnLook {
  return looks[is];
}

/** Texts that are longer than their column go on below, and everything beside them stands at the top. */
export function wrapped({ first, last: right, columns }: Block, top: number, bottom: number): readonly StylePlan[] {
  return [
    { range: `${first}${top}:${right}${bottom}`, vertical: 'top' },
    ...columns
      .filter(({ is }) => is === 'text' || is === 'note')
      .map(({ letters }) => ({ range: `${letters}${top}:${letters}${bottom}`, wrap: true })),
  ];
}

/** The heading stands as its cells do; what begins a sheet or a table is not set in. */
export function stylesOfColumn(
  { cells }: ColumnLook,
  letters: string,
  headings: number,
  last: number,
): readonly StylePlan[] {
  if (!cells) return [];
  const { indent, ...plain } = cells;
  const shown = letters === 'A' || indent === undefined ? plain : cells;
  const below = { range: `${letters}${headings + 1}:${letters}${last}`, ...shown };
  const { horizontal } = shown;
  if (horizontal === undefined) return [below];
  return [{ range: `${letters}${headings}`, horizontal, ...('indent' in shown && { indent: shown.indent }) }, below];
}
