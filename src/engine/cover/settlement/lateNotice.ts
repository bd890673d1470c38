import type { Rule } from '../../rule';
import type { Settlement } from './settlement';

/** What the policy takes off the indemnity where the overdue notice came late; its own term says how much. */
const lateNotice: Rule = {
  name: { en: 'Late notice', zh: '迟报减赔' },
  summary: {
    en: 'The indemnity of invoices that were reported too late is reduced.',
    zh: '迟报的发票按比例减少赔款。',
  },
  source: 'UKCI',
};

interface Paid {
  readonly settlement: Settlement;
  /** Of each claim. */
  readonly indemnity: Float64Array;
}

/** Takes a share off the indemnity of claims that were reported late (1), and off the loss that each belongs to. */
export function withLateNotice(
  { settlement, indemnity }: Paid,
  lossOf: Int32Array,
  late: Uint8Array | null,
  share: number | null,
): Paid {
  if (late === null || share === null || share === 1 || !late.includes(1)) return { settlement, indemnity };
  const after = settlement.indemnity.slice();
  const reduced = indemnity.map((paid, at) => {
    if (late[at] === 0 || paid === 0) return paid;
    after[lossOf[at]!]! -= paid * share;
    return paid * (1 - share);
  });
  const step = { clause: lateNotice, before: settlement.indemnity, after };
  return { settlement: { ...settlement, steps: [...settlement.steps, step], indemnity: after }, indemnity: reduced };
}
