import { colour, numberFormat } from '../look';
import type { StylePlan } from '../../port/sheetPlan';
import type { YearInput } from './yearInput';

/** How wide a column is and how its cells look. */
interface ColumnLook {
  readonly width?: number;
  readonly cells?: Omit<StylePlan, 'range'>;
}

const amount: ColumnLook = { cells: { numberFormat: numberFormat.amount, horizontal: 'right' } };

/** As the user's own table shows them, as far as can be told from what the headings mean. */
function lookOf(heading: YearInput['headings'][number]): ColumnLook {
  switch (heading) {
    case 'name':
      return { width: 30 };
    case 'country':
    case 'sector':
      return { width: 18 };
    case 'since':
    case 'statementDate':
    case 'reportDate':
    case 'limitWithdrawn':
      return { width: 12, cells: { numberFormat: numberFormat.day, horizontal: 'left' } };
    case 'creditLimit':
    case 'annualSales':
    case 'previousLimit':
    case 'topUpLimit':
    case 'security':
      return amount;
    case 'baseRate':
    case 'gradeProbability':
    case 'statementProbability':
      return { width: 10, cells: { numberFormat: numberFormat.fineShare, horizontal: 'right' } };
    case 'terms':
    case 'pastDefaults':
      return { width: 10, cells: { horizontal: 'right' } };
    default:
      return { width: 12 };
  }
}

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
