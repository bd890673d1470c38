import { define } from '../definition';
import { concentrationLayout, concentrationLines } from '../layouts/concentration';
import { returned } from '../returned';
import { mapping } from '../parameters/mapping';
import { owing } from '../parameters/owing';
import { portfolio, portfolioSettings } from '../parameters/portfolio';
import { rates } from '../parameters/rates';

export const concentration = define({
  name: 'CONCENTRATION',
  summary: {
    en: 'How much hangs on few customers: largest shares, Herfindahl index, effective number, Gini, by exposure and by expected loss.',
    zh: '风险集中度：最大客户占比、赫芬达尔指数、等效客户数、基尼系数（按敞口和预期损失）。',
  },
  returns: returned({ en: 'A heading row and one row a measure', zh: '标题行及每个指标一行' }, concentrationLayout, {
    lines: concentrationLines,
    after: {
      en: 'The granularity adjustment is an approximation, as a share of all exposure: for information.',
      zh: '颗粒度调整为近似值，占总敞口比例，仅供参考。',
    },
  }),
  parameters: { customers: portfolio, settings: portfolioSettings, mapping, rates, ...owing },
  examples: [
    {
      title: { en: 'Four customers, one of them half the book', zh: '四个客户，其中一个占一半' },
      arguments: [
        [
          ['Customer', 'PD', 'LGD', 'Exposure'],
          ['A', 0.01, 0.5, 500],
          ['B', 0.01, 0.5, 300],
          ['C', 0.01, 0.5, 100],
          ['D', 0.01, 0.5, 100],
        ],
        null,
        null,
      ],
      spills: [
        ['Measure', 'By exposure', 'By expected loss'],
        ['Total', 1000, 5],
        ['Customers', 4, 4],
        ['Share of the largest', 0.5, 0.5],
        ['Share of the 5 largest', 1, 1],
        ['Share of the 10 largest', 1, 1],
        ['Herfindahl index', 0.36, 0.36],
        ['Effective number of customers', 2.777777778, 2.777777778],
        ['Gini coefficient', 0.35, 0.35],
        ['Granularity adjustment 99.9%', 0.7680771548602, ''],
      ],
    },
  ],
  run: async (given, { language }) => (await import('../answers/concentration')).answerConcentration(given, language),
});
