import { selfKeys, selfRows } from '../../desk/selfInputs';
import type { SheetPlan } from '../../port/sheetPlan';
import { blankSheet, style } from '../look';
import { sheetWords } from '../sheetWords';
import type { DeskInput } from './deskInput';

const HEAD = 4;

/** Where the answers stand, on their sheet. */
export const selfArea = `$A$${HEAD}:$B$${HEAD + selfKeys.length - 1}`;

/** What no ledger tells of credit management, to be answered and changed here. */
export function selfAnswersSheet({ state, names, language }: DeskInput): SheetPlan {
  const values = `B${HEAD}:B${HEAD + selfKeys.length - 1}`;
  return {
    ...blankSheet(names[1]!),
    blocks: [
      { at: 'A1', cells: [[sheetWords.selfAnswersTitle[language]], [sheetWords.selfAnswersLead[language]]] },
      { at: `A${HEAD}`, cells: selfRows(state, language) },
    ],
    styles: [style.title('A1'), style.quiet('A2'), { ...style.input(values), horizontal: 'left' }],
    columnWidths: { A: 74, B: 14 },
    rowHeights: { 1: 28 },
    inputs: [{ of: 'self', at: `B${HEAD}`, rows: selfKeys }],
  };
}
