import type { LossClause } from './clause';

/** The limit caps what is paid, not the loss: of a loss above it more is paid than where the limit comes first. */
export const limitOnPayment: LossClause = {
  name: { en: 'Limit on payment', zh: '赔款限额' },
  summary: {
    en: 'What is paid stays within limit × percentage; the loss itself is not cut at the limit.',
    zh: '赔款不超过 限额 × 赔偿比例；损失本身不按限额截断。',
  },
  source: 'JP-07',
  scope: 'each loss',
  stated: (policy) => policy.limitStage === 'payment',
  of: (loss, { creditLimit, insuredPercentage }) =>
    Math.min(loss, (creditLimit ?? Infinity) * (insuredPercentage ?? 1)),
};
