import { colour, numberFormat } from '../look';
import { portfolioHeadings, type PortfolioHeading } from '../../../workbook/headings/portfolio';
import type { ValueKind } from '../../../workbook/headings/valueKind';
import type { StylePlan } from '../../port/sheetPlan';
import type { YearInput } from './yearInput';

/** How wide a column is and how its cells look. */
interface ColumnLook {
  readonly width?: number;
  readonly cells?: Omit<StylePlan, 'range'>;
}

const amount: ColumnLook = { cells: { numberFormat: numberFormat.amount, horizontal: 'right' } };

/** As the user's own table shows them, as far as can be told from what the headings mean. */
function lookOf(heading: string | null): ColumnLook {
  const kind =
    heading !== null && heading in portfolioHeadings ? portfolioHeadings[heading as PortfolioHeading].kind : null;
  return (kind === null ? null : looks[kind]) ?? { width: 12 };
}

const fine: ColumnLook = { width: 10, cells: { numberFormat: numberFormat.fineShare, horizontal: 'right' } };
const plainNumber: ColumnLook = { width: 10, cells: { horizontal: 'right' } };

const looks: Readonly<Partial<Record<ValueKind, ColumnLook>>> = {
  name: { width: 30 },
  country: { width: 18 },
  class: { width: 18 },
  day: { width: 12, cells: { numberFormat: numberFormat.day, horizontal: 'left' } },
  amount,
  limit: amount,
  rate: fine,
  share: { width: 10, cells: { numberFormat: numberFormat.share, horizontal: 'right' } },
  terms: plainNumber,
  number: plainNumber,
};

/** The columns of CREDITRISK that stand beside them. */
function ratedLooks({ added }: YearInput): readonly ColumnLook[] {
  const all: readonly ColumnLook[] = [
    { width: 8, cells: { numberFormat: numberFormat.score, horizontal: 'center' } },
    { width: 8, cells: { horizontal: 'center' } },
    { width: 9, cells: { numberFormat: numberFormat.fineShare, horizontal: 'right' } },
    { width: 9, cells: { numberFormat: numberFormat.share, horizontal: 'right' } },
    amount,
    amount,
    { width: 40, cells: { size: 9, color: colour.quiet } },
  ];
  return added.length === 3 ? all : added.map((column) => all[column]!);
}

/** The customers' own columns, and beside them those that CREDITRISK adds. */
export function columnLooks(input: YearInput): readonly ColumnLook[] {
  return [...input.headings.map(lookOf), ...ratedLooks(input)];
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
