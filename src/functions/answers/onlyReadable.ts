import type { ReceivablesRange } from '../../workbook/ranges/receivables';

/** The rows that can be read: what is wrong with the others is told beside the answer, not by refusing it. */
export function onlyReadable(receivables: ReceivablesRange): ReceivablesRange {
  return { ...receivables, problems: new Map(), customerOfProblem: new Map() };
}
