import type { LossClause } from './clause';

/** The insured share of a loss; the rest stays with the policyholder, so that he keeps caring whom he trusts. */
export const insuredPercentage: LossClause = {
  name: { en: 'Insured percentage', zh: '赔偿比例' },
  summary: { en: 'The insured percentage of the amount is paid.', zh: '按赔偿比例赔付。' },
  source: 'AT-BE-gl',
  scope: 'each loss',
  stated: (policy) => policy.insuredPercentage !== null,
  of: (loss, policy) => loss * (policy.insuredPercentage ?? 1),
};
