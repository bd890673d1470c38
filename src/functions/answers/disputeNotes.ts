import { keptOut, type Dispute } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { disputeMeasures } from '../layouts/disputes';
import type { DisputeEffects, EffectsGiven } from './disputeEffects';
import { joined } from '../joined';

/** What a row says beside its figures. */
export function disputeNote(dispute: Dispute | null, first: boolean, owed: number): Words {
  return joined(
    ...(dispute === null ? [notes.unlogged] : keptOut(dispute) ? [] : [notes.over]),
    ...(dispute?.decided === 'against seller' ? [notes.against] : []),
    ...(dispute && !dispute.closed && (dispute.part ?? 0) > owed ? [notes.lessOpen] : []),
    ...(first ? [] : [notes.above]),
  );
}

/** On what the book's line rests, and what was not given. */
export function bookNote(
  effects: DisputeEffects,
  { policy, rules, matrix }: EffectsGiven,
  log: readonly (Dispute | Problem | null)[],
): Words {
  const problems = disputeMeasures.flatMap((measure) => {
    const found = effects[measure];
    return found instanceof Problem ? [stopped(found.words)] : [];
  });
  return joined(
    notes.compared,
    ...(log.some((row) => row instanceof Problem) ? [notes.withoutRows] : []),
    ...(policy ? [] : [notes.withoutPolicy]),
    ...(rules ? [] : [notes.withoutRules]),
    ...(matrix || effects.allowance instanceof Problem ? [] : [notes.ownRolls]),
    ...problems,
  );
}

const notes = {
  compared: { en: 'Without disputes: the same book with nothing contested.', zh: '无争议时：同一明细，全部无争议。' },
  withoutRows: {
    en: 'Without the rows of the log that cannot be read, above.',
    zh: '不含上方无法读取的台账行。',
  },
  unlogged: { en: 'Contested by the ledger; write it into the log.', zh: '明细标为有争议：请登记台账。' },
  over: {
    en: 'Nothing is contested any more: insured and expected as any other.',
    zh: '已无争议：承保与回款同其他发票。',
  },
  against: {
    en: 'To be credited; once the credit note stands in the ledger the outcome is “credited”.',
    zh: '应开具贷项；贷项入账后，处理结果请改为“已开贷项”。',
  },
  lessOpen: { en: 'More is contested than is still open.', zh: '争议金额大于未收金额。' },
  above: { en: 'Its effect stands in the first row of this invoice.', zh: '影响见该发票的首行。' },
  withoutPolicy: { en: 'Cover: give the policy.', zh: '保险影响：请提供保单。' },
  withoutRules: { en: 'Bank advance: give the bank’s rules.', zh: '融资影响：请提供银行规则。' },
  ownRolls: {
    en: 'Allowance by the ledger’s roll rates of twelve month ends.',
    zh: '坏账准备按明细近十二个月末的迁徙率。',
  },
} as const satisfies Record<string, Words>;

function stopped({ en, zh }: Words): Words {
  return { en: en.endsWith('.') ? en : `${en}.`, zh: zh.endsWith('。') ? zh : `${zh}。` };
}
