import type { Account } from '../../ledger/account';
import type { PaymentFactor } from './payer';

/** Orders that come by chance (variation 1) weigh nothing; beyond it up to a variation of 2. Off until the settings give it a weight: 0.4 is a start. */
export const irregular: PaymentFactor = {
  name: { en: 'Irregular orders', zh: '下单不规律' },
  summary: {
    en: 'Weight for the variation of the gaps between orders above 1, up to 2.',
    zh: '下单间隔变异系数超过 1 的部分计分，至 2 封顶。',
  },
  source: 'expert',
  of: ({ account }, { irregular: weight }) => weight * Math.min(1, Math.max(0, variation(account) - 1)),
  says({ account }) {
    const shown = variation(account).toFixed(1);
    return { en: `orders irregularly (variation ${shown})`, zh: `下单不规律（变异系数 ${shown}）` };
  },
};

function variation({ orderVariation }: Account): number {
  return orderVariation ?? 0;
}
