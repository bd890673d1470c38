import { define } from '../definition';
import { stressTestLayout } from '../layouts/stressTest';
import { returned } from '../returned';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { owing } from '../parameters/owing';
import { policy } from '../parameters/policy';
import { portfolio, portfolioSettings } from '../parameters/portfolio';
import { stress } from '../parameters/stress';
import { sum } from '../parameters/sum';
import { rates } from '../parameters/rates';

export const stressTest = define({
  name: 'STRESSTEST',
  summary: {
    en: 'Could a bad year, or the failure of one customer, use up cash or equity? Without and with cover.',
    zh: '不利年份或单个客户违约会不会耗尽现金或净资产？有无保险对比。',
  },
  returns: returned(
    {
      en: 'A heading row, a row for every factor on the PDs, then the ten customers whose failure alone costs most',
      zh: '标题行、每个压力倍数一行、单独违约损失最大的十个客户',
    },
    stressTestLayout,
    { after: { en: 'Without a policy Retained equals Loss.', zh: '无保单时自留等于损失。' } },
  ),
  slow: true,
  parameters: {
    customers: portfolio,
    equity: sum('equity', {
      en: 'Own funds: what a loss may use up in the end.',
      zh: '净资产（亏损最终可消耗的资本）。',
    }),
    cash: sum('cash', {
      en: 'Cash and unused credit lines: what a loss may use up at once.',
      zh: '现金（含未用授信，可立即用于弥补损失）。',
    }),
    policy: optional(policy),
    stress,
    settings: portfolioSettings,
    mapping,
    rates,
    ...owing,
  },
  examples: [
    {
      title: { en: 'One large customer, 90% insured', zh: '一个大客户，投保 90%' },
      arguments: [
        [
          ['Customer', 'PD', 'LGD', 'Exposure', 'Credit limit'],
          ['Harbour Foods', 0.1, 0.75, 1000, 1000],
        ],
        [[800]],
        [[900]],
        [
          ['Insured percentage', 0.9],
          ['Waiting period', 180],
        ],
        [[1, 3]],
        null,
        null,
      ],
      spills: [
        ['Scenario', 'Loss', 'Retained', 'Does not come in', 'Exceeds cash', 'Exceeds equity', 'Indemnity after days'],
        ['PD × 1', 75, 7.5, 100, 0.1, 0, 210],
        ['PD × 3', 225, 22.5, 300, 0.3, 0, 210],
        ['Harbour Foods fails', 750, 75, 1000, 1, 0, 210],
      ],
    },
    {
      title: { en: 'The same without cover', zh: '同一客户，无保险' },
      arguments: [
        [
          ['客户', '违约概率', '违约损失率', '风险敞口'],
          ['华东贸易', 0.1, 1, 1000],
        ],
        [[800]],
        [[50]],
        null,
        null,
        null,
        null,
      ],
      spills: [
        ['情景', '损失', '自留', '无法按期收回', '超过现金', '超过净资产', '赔款到账天数'],
        ['违约概率 × 1', 100, 100, 100, 0.1, 0.1, ''],
        ['违约概率 × 2', 200, 200, 200, 0.2, 0.2, ''],
        ['违约概率 × 3', 300, 300, 300, 0.3, 0.3, ''],
        ['华东贸易 违约', 1000, 1000, 1000, 1, 1, ''],
      ],
    },
  ],
  run: async (given, { language }) => (await import('../answers/stressTest')).answerStressTest(given, language),
});
