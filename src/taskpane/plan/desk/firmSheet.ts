import { firmKeys, firmRows } from '../../desk/firmInputs';
import type { SheetPlan } from '../../port/sheetPlan';
import { blankSheet, numberFormat, style } from '../look';
import { sheetWords } from '../sheetWords';
import type { DeskInput } from './deskInput';

const HEAD = 4;

/** Where what was typed about the firm stands, on its sheet. */
export const firmArea = `$A$${HEAD}:$B$${HEAD + firmKeys.length - 1}`;

/** What no ledger tells, to be typed and changed here. */
export function firmSheet({ state, names, language }: DeskInput): SheetPlan {
  const values = `B${HEAD}:B${HEAD + firmKeys.length - 1}`;
  return {
    ...blankSheet(names[2]!),
    blocks: [
      { at: 'A1', cells: [[sheetWords.firmTitle[language]], [sheetWords.firmLead[language]]] },
      { at: `A${HEAD}`, cells: firmRows(state, language) },
    ],
    styles: [
      style.title('A1'),
      style.quiet('A2'),
      { ...style.input(values), horizontal: 'left', numberFormat: numberFormat.amount },
    ],
    columnWidths: { A: 40, B: 70 },
    rowHeights: { 1: 28 },
    inputs: [{ of: 'firm', at: `B${HEAD}`, rows: firmKeys }],
  };
}
