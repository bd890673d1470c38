import type { Rule } from '../../rule';

interface Wait {
  readonly from: number;
  /** The day on which the invoice becomes a loss, and on which the policy then pays, were nothing contested. */
  readonly lossOn: number;
  readonly payBy: number;
}

/**
 * By when the policy pays for a contested part that is settled for the seller on a day. The wait stands still from the day on which the dispute was
 * opened (not known: from its beginning) until it is settled; what was a loss already waits for the outcome.
 */
export const payDayAfter: Rule & { of(wait: Wait, opened: number | null, settled: number, asOf: number): number } = {
  name: { en: 'Waiting period while contested', zh: '争议期间的等待期' },
  summary: {
    en: 'Not insured until the dispute is settled: the waiting period does not run meanwhile.',
    zh: '争议解决前不在承保范围内：其间等待期不计算。',
  },
  source: 'CREDIV',
  of({ from, lossOn, payBy }, opened, settled, asOf) {
    const begun = Math.max(opened ?? from, from);
    const after = begun >= lossOn ? Math.max(lossOn, settled) : lossOn + Math.max(0, settled - begun);
    return payBy + Math.max(after, asOf) - Math.max(lossOn, asOf);
  },
};
