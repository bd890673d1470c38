import type { Rule } from '../../rule';
import type { RecoveriesRule } from '../policy/limitTerms';

/** A paid loss: the whole debt at the date of loss (the part above the limit included), what was paid of it, and the limit (Infinity: none). */
export interface PaidLoss {
  readonly debt: number;
  readonly indemnity: number;
  readonly limit: number;
}

/** How money that comes in after the loss is shared between insurer and policyholder. */
export interface Sharing extends Rule {
  /** What the insurer gets in all when `net` has come in, costs taken off. */
  toInsurer(net: number, loss: PaidLoss): number;
}

export const sharings: Readonly<Record<RecoveriesRule, Sharing>> = {
  'pro rata': {
    name: { en: 'pro rata', zh: '按比例分摊' },
    summary: {
      en: 'Each side gets its share of the loss: the insurer indemnity ÷ debt.',
      zh: '双方按各自承担的损失比例分配：保险人得 赔款 ÷ 欠款。',
    },
    source: 'HK-CCP',
    toInsurer: (net, { debt, indemnity }) => (debt > 0 ? Math.min(indemnity, (net * indemnity) / debt) : 0),
  },
  'insurer first': {
    name: { en: 'insurer first', zh: '保险人优先' },
    summary: {
      en: 'The insurer gets its indemnity back first; what exceeds it is the policyholder’s.',
      zh: '先偿还保险人赔款，超出部分归被保险人。',
    },
    source: 'CO-BG',
    toInsurer: (net, { indemnity }) => Math.min(net, indemnity),
  },
  'oldest first': {
    name: { en: 'oldest first', zh: '先到期先冲抵' },
    summary: {
      en: 'The money pays the oldest invoices; what is covered of the rest is worked out anew, and the indemnity falls with it.',
      zh: '先冲抵最早的发票，重新计算剩余欠款的承保金额，赔款随之减少。',
    },
    source: 'AT-BE-comp',
    toInsurer(net, { debt, indemnity, limit }) {
      const covered = Math.min(debt, limit);
      return covered > 0 ? indemnity * (1 - Math.min(Math.max(0, debt - net), limit) / covered) : 0;
    },
  },
};

export interface Receipt {
  readonly received: number;
  readonly costs: number;
}

/** What each receipt leaves for either side; the two add up to what came in less its costs. */
export interface Shared {
  readonly net: number;
  readonly toInsurer: number;
  readonly toPolicyholder: number;
  /** What the policyholder has lost in the end, after this receipt. */
  readonly stillLost: number;
}

/** Receipts of one loss in the order in which they came. Costs are shared in the same ratio as money; where they exceed it, in the ratio of the loss. */
export function sharedReceipts(sharing: Sharing, loss: PaidLoss, receipts: readonly Receipt[]): readonly Shared[] {
  const ratio = loss.debt > 0 ? loss.indemnity / loss.debt : 0;
  const insurerAt = (net: number) => (net < 0 ? net * ratio : sharing.toInsurer(net, loss));
  let before = 0;
  return receipts.map(({ received, costs }) => {
    const net = received - costs;
    const toInsurer = insurerAt(before + net) - insurerAt(before);
    before += net;
    return {
      net,
      toInsurer,
      toPolicyholder: net - toInsurer,
      stillLost: loss.debt - loss.indemnity - (before - insurerAt(before)),
    };
  });
}
