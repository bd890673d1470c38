import type { Language } from '../../engine';
import { dayCell } from './coverageLayout';
import { blankSheet, colour, numberFormat, style } from './look';
import { formula, type References } from './references';
import type { SheetPlan } from './sheetPlan';
import { sheetWords } from './sheetWords';

/** Where a spilled list begins, and how far down its sums are looked for. */
export const LIST_TOP = 5;
export const LIST_LAST = 2500;

export interface ListInput {
  readonly name: string;
  readonly references: References;
  readonly language: Language;
}

/** Open receivables by customer and days past due, with the total below. */
export function ageingSheet({ name, references, language }: ListInput): SheetPlan {
  return {
    ...list({ name, references, language }, sheetWords.ageingTitle[language], formula('AGEING', references), ['B', 'G']),
    conditionalFormats: [{ kind: 'colorScale', range: `F${LIST_TOP + 1}:F${LIST_LAST}`, colors: ['#FFFFFF', colour.danger] }],
  };
}

/** What the policy would pay on the day of the books for what is unpaid by then: each customer and year, and the total. */
export function claimsSheet({ name, references, language }: ListInput): SheetPlan {
  const claims: References = { ...references, claims: references.receivables };
  return list({ name, references, language }, sheetWords.claimsTitle[language], formula('INDEMNITYSUMMARY', claims), ['C', 'F']);
}

function list({ name, references, language }: ListInput, title: string, spill: { readonly formula: string }, amounts: readonly [string, string]): SheetPlan {
  const asOf = references.asOf ?? dayCell;
  return {
    ...blankSheet(name),
    blocks: [
      { at: 'A1', cells: [[title], [sheetWords.disclaimer[language]]] },
      { at: 'A3', cells: [[sheetWords.asOf[language], { formula: `=${asOf}` }]] },
      { at: `A${LIST_TOP}`, cells: [[spill]] },
    ],
    styles: [
      style.title('A1'),
      style.quiet('A2'),
      { range: 'A3', color: colour.quiet },
      { range: 'B3', numberFormat: numberFormat.day, bold: true, horizontal: 'right' },
      style.headings(`A${LIST_TOP}:G${LIST_TOP}`),
      { range: `${amounts[0]}${LIST_TOP + 1}:${amounts[1]}${LIST_LAST}`, numberFormat: numberFormat.amount },
    ],
    columnWidths: { A: 30, B: 14, C: 14, D: 14, E: 14, F: 14, G: 26 },
    rowHeights: { 1: 28, [LIST_TOP]: 30 },
    frozenRows: LIST_TOP,
    frozenColumns: 1,
    print: { landscape: true, area: null, titleRows: `1:${LIST_TOP}`, pagesWide: 1, pagesTall: null },
  };
}
