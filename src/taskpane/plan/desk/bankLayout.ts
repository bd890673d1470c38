import { ineligibles } from '../../../engine/desk';
import { borrowingBaseLayout } from '../../../functions/layouts/financing';
import { bankAsked, type BankQuestion } from '../../desk/bankInputs';
import { onSheet } from '../../port/address';
import { block } from '../coverageLayout';
import type { DeskInput } from './deskInput';

/** Rows counted from 1: the rules, and the two bases beside each other with room for what cannot be read. */
const RULES = 6;
const BASE = 27;

export const rows = {
  rules: RULES,
  /** Blank rows are not read: what the user adds to the rules has room. */
  rulesEnd: RULES + 17,
  glance: RULES - 1,
  freeing: RULES + 7,
  base: BASE,
  receivables: BASE + 1,
  reasons: BASE + 2,
  reasonsEnd: BASE + 1 + Object.keys(ineligibles).length,
  end: BASE + 34,
} as const;

/** With the policy at the left; without it, and what is told at a glance, at the right. */
export const left = block(0, borrowingBaseLayout);
export const right = block(borrowingBaseLayout.length + 1, borrowingBaseLayout);

/** A column of the left base, from its receivables down. */
export function baseColumn(
  key: 'what' | 'amount' | 'frees',
  from: number = rows.receivables,
  to: number = rows.end,
): string {
  const { letters } = left.columns[borrowingBaseLayout.findIndex((column) => column.key === key)]!;
  return `$${letters}$${from}:$${letters}$${to}`;
}

/** The cell of a rule on the sheet of the base, as another sheet names it; null where it is not asked. */
export function ruleCell({ state, names }: Pick<DeskInput, 'state' | 'names'>, question: BankQuestion): string | null {
  const at = bankAsked(state).indexOf(question);
  return at < 0 ? null : onSheet(names[0]!, `$B$${rows.rules + at}`);
}
