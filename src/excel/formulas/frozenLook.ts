import { blankSheet, listPages, numberFormat, style } from '../../taskpane/plan/look';
import { columnLetters } from '../../taskpane/port/address';
import type { SheetPlan, StylePlan } from '../../taskpane/port/sheetPlan';

/** Characters of its columns: sheet, cells, formula, check, version, day, policy. */
const widths = [22, 16, 70, 18, 10, 12, 60] as const;

const columnWidths = Object.fromEntries(widths.map((width, at) => [columnLetters(at), width]));
const last = columnLetters(widths.length - 1);

/** The list of frozen formulas as it looks and prints: what it is above it, headings on every page, a page wide. */
export function frozenPlan(name: string, headings: number): SheetPlan {
  return {
    ...blankSheet(name),
    styles: [
      { range: 'A1', size: 9, wrap: true, vertical: 'top' },
      style.headings(`A${headings}:${last}${headings}`),
      style.setIn(`F${headings}`),
    ],
    merged: [`A1:${last}1`],
    columnWidths,
    rowHeights: { 1: 42 },
    frozenRows: headings,
    print: listPages(headings, 'A:A', columnWidths),
  };
}

/** The look of its rows from `top` on: long formulas and terms go on below. */
export function frozenRowStyles(top: number, bottom: number): readonly StylePlan[] {
  return [
    { range: `A${top}:${last}${bottom}`, size: 9, vertical: 'top', wrap: true },
    { ...style.setIn(`F${top}:F${bottom}`), numberFormat: numberFormat.day },
  ];
}
