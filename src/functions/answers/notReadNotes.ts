import { spoiledAccounts, unnamedProblems } from '../../engine/ledger';
import type { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { notCounted } from './notCounted';

/** Rows that are in no figure: each customer's first of the ledger, those of a log, and those of which not even the customer can be told. */
export function notReadNotes(receivables: ReceivablesRange, unread: readonly Problem[]): readonly Words[] {
  const spoiled = [...spoiledAccounts(receivables).values(), ...unread].map((problem): Words => problem.words);
  const lost = notCounted(unnamedProblems(receivables));
  return [...spoiled, ...(lost ? [{ en: `${lost.en}.`, zh: `${lost.zh}。` }] : [])];
}
