import type { Rule } from '../../rule';
import type { ReceiptsRule } from '../policy/policy';

/** How money received before the loss is shared between the insured part of a debt and the part above the limit. */
export interface Receipts extends Rule {
  readonly rule: ReceiptsRule;
  /** The most that is covered of a debt `owed` before receipts, with a limit (Infinity: none). */
  cap(owed: number, receipts: number, limit: number): number;
}

export const receiptsRules: Readonly<Record<ReceiptsRule, Receipts>> = {
  'oldest first': {
    rule: 'oldest first',
    name: { en: 'oldest first', zh: '先到期先冲抵' },
    summary: {
      en: 'Receipts pay the oldest invoices, so that what was above the limit moves up into it: min(debt − receipts, limit).',
      zh: '回款先冲抵最早的发票，原超限部分随之进入限额：min(欠款−回款, 限额)。',
    },
    source: 'AT-BE-comp',
    cap: (_owed, _receipts, limit) => limit,
  },
  'pro rata': {
    rule: 'pro rata',
    name: { en: 'pro rata', zh: '按比例分摊' },
    summary: {
      en: 'Receipts are shared between the insured and the uninsured part: min(debt, limit) × (1 − receipts ÷ debt).',
      zh: '回款在承保与未承保部分之间按比例分摊：min(欠款, 限额) × (1 − 回款 ÷ 欠款)。',
    },
    source: 'RY-JM',
    cap: (owed, receipts, limit) => (owed > 0 ? Math.max(0, Math.min(owed, limit) * (1 - receipts / owed)) : 0),
  },
  'all to the insured part': {
    rule: 'all to the insured part',
    name: { en: 'all to the insured part', zh: '全部冲抵承保部分' },
    summary: {
      en: 'Receipts reduce the insured part alone: min(debt, limit) − receipts.',
      zh: '回款全部冲减承保部分：min(欠款, 限额) − 回款。',
    },
    source: 'JP-CALC',
    cap: (owed, receipts, limit) => Math.max(0, Math.min(owed, limit) - receipts),
  },
};
