import type { Payer, PaymentFactor } from './payer';

export const limitUsed: PaymentFactor = {
  name: { en: 'Limit used', zh: '限额占用' },
  summary: { en: 'Weight where more than 90 % of the credit limit is used.', zh: '信用限额占用超过 90% 时计分。' },
  source: 'expert',
  of: (payer, { limitUsed: weight }) => (usage(payer) > 0.9 ? weight : 0),
  says(payer) {
    const share = Math.round(100 * usage(payer));
    return { en: `uses ${share}% of the credit limit`, zh: `已占用信用限额的 ${share}%` };
  },
};

function usage({ account, creditLimit }: Payer): number {
  return creditLimit === null || creditLimit === 0 ? 0 : account.balance / creditLimit;
}
