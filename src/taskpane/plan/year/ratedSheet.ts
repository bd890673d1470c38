import { formulaOf } from '../../../functions/computing/functionCall';
import { placeOf } from '../../../functions/layout';
import { creditRiskLayout } from '../../../functions/layouts/creditRisk';
import { addressOf, columnLetters, onSheet } from '../../port/address';
import type { CellPlan, SheetPlan } from '../../port/sheetPlan';
import { stylesOfColumn } from '../answerLook';
import { blankSheet, listPages, numberFormat, style, withNote } from '../look';
import { sheetWords } from '../sheetWords';
import { columnLooks } from './columnLooks';
import { ratedColumns } from './ratedColumns';
import type { YearInput } from './yearInput';

/** The row of the headings, counted from 1. */
const HEADINGS = 5;

/** The customers with what CREDITRISK adds, for the formulas that take the whole book. */
export function ratedSheet(input: YearInput): SheetPlan {
  const { language, parts: name, references, columns, added } = input;
  const own = references.customers!;
  const looks = columnLooks(input);
  const last = columnLetters(looks.length - 1);
  const widths: Record<string, number> = Object.fromEntries(
    looks.map((look, at) => [columnLetters(at), look.width ?? 14]),
  );
  const columnWidths = added.includes('reason') ? withNote(widths) : widths;
  const head = (column: number, cell: CellPlan) => ({ at: `${columnLetters(column)}${HEADINGS}`, cells: [[cell]] });
  return {
    ...blankSheet(name),
    blocks: [
      { at: 'A1', cells: [[sheetWords.ratedTitle[language]], [sheetWords.disclaimer[language]]] },
      { at: 'A3', cells: [[sheetWords.asOf[language], { formula: `=${references.asOf}` }]] },
      head(0, { formula: `=IF(${own}="","",${own})` }),
      ...(added.length > 0 ? [head(columns, { formula: `=IFERROR(${risk(input)},"")` })] : []),
    ],
    styles: [
      style.title('A1'),
      style.quiet('A2:A3'),
      { range: 'B3', numberFormat: numberFormat.day, bold: true, horizontal: 'left' },
      style.headings(`A${HEADINGS}:${last}${HEADINGS}`),
      ...looks.flatMap((look, at) => stylesOfColumn(look, columnLetters(at), HEADINGS, lastRow(input))),
    ],
    columnWidths,
    rowHeights: { 1: 28, [HEADINGS]: 32 },
    frozenRows: HEADINGS,
    frozenColumns: 1,
    print: listPages(HEADINGS, 'A:A', columnWidths),
  };
}

/** Where they stand, with room below for twice as many. */
export function ratedReference(input: YearInput): string {
  const right = input.columns + ratedColumns(input.added).length - 1;
  return onSheet(input.parts, addressOf({ top: HEADINGS - 1, left: 0, bottom: lastRow(input) - 1, right }, true));
}

function lastRow({ rows }: YearInput): number {
  return HEADINGS + Math.max(200, 2 * rows);
}

/** All of CREDITRISK, or the columns that the customers do not say themselves. */
function risk({ added, references }: YearInput): string {
  const all = formulaOf('CREDITRISK', {
    customers: references.customers,
    receivables: references.receivables,
    asOf: references.asOf,
    settings: references.settings,
    mapping: references.mapping,
    rates: references.rates,
  }).slice(1);
  if (ratedColumns(added) === creditRiskLayout) return all;
  return `CHOOSECOLS(${all},${added.map((key) => placeOf(creditRiskLayout, key) + 1).join(',')})`;
}
