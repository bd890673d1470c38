import type { Is } from '../../functions/layout';
import type { StylePlan } from '../port/sheetPlan';
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
const words = (width: number): ColumnLook => ({ width, cells: { horizontal: 'left' } });

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
  date: { width: 12, cells: { numberFormat: numberFormat.day, horizontal: 'left' } },
  grade: { width: 8, cells: { horizontal: 'center' } },
  choice: words(14),
  name: words(26),
  text: words(26),
  note: { width: 60, cells: { size: 9, color: colour.quiet } },
  line: words(46),
  'as the line': { width: 16, cells: { horizontal: 'right' } },
};

export function lookOf(is: Is): ColumnLook {
  return looks[is];
}

/** The heading stands as its cells do. */
export function stylesOfColumn(
  { cells }: ColumnLook,
  letters: string,
  headings: number,
  last: number,
): readonly StylePlan[] {
  if (!cells) return [];
  const below = { range: `${letters}${headings + 1}:${letters}${last}`, ...cells };
  return cells.horizontal ? [{ range: `${letters}${headings}`, horizontal: cells.horizontal }, below] : [below];
}
