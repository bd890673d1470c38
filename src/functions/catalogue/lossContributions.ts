import { define } from '../definition';
import { lossContributionsLayout } from '../layouts/lossContributions';
import { besideCustomersOrLedger, returned } from '../returned';
import { level } from '../parameters/levels';
import { lossModel } from '../parameters/lossModel';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { owing } from '../parameters/owing';
import { policy } from '../parameters/policy';
import { portfolio, portfolioSettings } from '../parameters/portfolio';
import { rates } from '../parameters/rates';

export const lossContributions = define({
  name: 'LOSSCONTRIBUTIONS',
  summary: {
    en: 'Whose part of the portfolio’s risk is how large: each customer’s share of a bad year.',
    zh: '各客户在组合风险中所占的份额：谁在不利年份中损失最多。',
  },
  returns: returned(besideCustomersOrLedger, lossContributionsLayout, {
    after: {
      en: 'Each column adds up to the portfolio’s. With a policy: of what is retained; what its yearly terms leave unpaid is shared in the ratio of the customers’ parts of the claims.',
      zh: '各列之和等于组合值。有保单时：按自留损失计算；年度条款未赔付的部分，按各客户在索赔中所占的份额分摊。',
    },
  }),
  notes: lossContributionsLayout,
  slow: true,
  parameters: {
    customers: portfolio,
    policy: optional(policy),
    model: lossModel,
    quantile: level,
    settings: portfolioSettings,
    mapping,
    rates,
    ...owing,
  },
  examples: [
    {
      title: {
        en: 'One customer carries all; who owes nothing has no part',
        zh: '全部风险来自一个客户，没有敞口的客户不占份额',
      },
      arguments: [
        [
          ['Customer', 'PD', 'LGD', 'Exposure'],
          ['Harbour Foods', 0.1, 1, 1000],
          ['Hill & Co', 0.1, 1, 0],
        ],
        null,
        null,
        [[0.95]],
        null,
        null,
      ],
      spills: [
        [
          'Expected loss',
          'Part of standard deviation',
          'Part of quantile',
          'Part of expected shortfall',
          'Share of expected shortfall',
          'Note',
        ],
        [100, 300, 1000, 1000, 1, ''],
        [0, 0, 0, 0, 0, 'Nothing at risk.'],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import('../answers/lossContributions')).answerLossContributions(given, language),
});
