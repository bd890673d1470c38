import { define } from '../definition';
import { discountCostLayout } from '../layouts/discountCost';
import { oneRow, returned } from '../returned';
import { basis } from '../parameters/basis';
import { daysGiven, shareGiven } from '../parameters/single';

export const discountCost = define({
  name: 'DISCOUNTCOST',
  summary: {
    en: 'What a discount for early payment costs a year.',
    zh: '提前付款折扣（现金折扣）折合的年成本。',
  },
  returns: returned(oneRow, discountCostLayout),
  parameters: {
    discount: shareGiven('discount', {
      en: 'Share of the price: 2% of 2/10 net 30.',
      zh: '折扣率，如 2/10 净 30 中的 2%。',
    }),
    discountDays: daysGiven('discountDays', { en: 'Last day of the discount: 10.', zh: '享受折扣的最后天数，如 10。' }),
    netDays: daysGiven('netDays', { en: 'Last day without it: 30.', zh: '全额付款的最后天数，如 30。' }),
    basis,
  },
  examples: [
    {
      title: { en: '2/10 net 30', zh: '2/10，净 30' },
      arguments: [[['2%']], [[10]], [[30]], null],
      spills: [
        ['Days earlier', 'Cost a year', 'Compounded'],
        [20, 0.372449, 0.4458526],
      ],
    },
    {
      title: { en: '1/10 net 30, by 360 days', zh: '1/10，净 30，按 360 天' },
      arguments: [[['1%']], [['10天']], [['30天']], [[360]]],
      spills: [
        ['提前天数', '年化成本', '复利年化成本'],
        [20, 0.1818182, 0.1983026],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/discountCost')).answerDiscountCost(given, language),
});
