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

/** How high a row of the list must be to show all of it, in points: some programs leave a row at one line, and the next would stand over it. */
export function frozenRowHeight(cells: readonly unknown[]): number {
  const lines = cells.map((cell, at) => Math.ceil(charactersOf(String(cell)) / (widths[at]! * perWidth)));
  return Math.min(tallest, line * Math.max(1, ...lines) + edge);
}

/** Chinese signs are as wide as two letters. */
function charactersOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);
}

/** So many letters of size 9 go into a character's width of the standard font, where words do not break off early. */
const perWidth = 1.25;
const line = 12;
const edge = 3;
/** No row of Excel is higher. */
const tallest = 409;
