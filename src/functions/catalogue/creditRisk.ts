import { define } from '../definition';
import { creditRiskLayout } from '../layouts/creditRisk';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { receivables } from '../parameters/receivables';
import { settings } from '../parameters/settings';
import { rates } from '../parameters/rates';
import { besideCustomersOrLedger, returned } from '../returned';

export const creditRisk = define({
  name: 'CREDITRISK',
  summary: {
    en: 'How likely each customer is to default within a year, what would be lost, and the main reason.',
    zh: '各客户一年内违约的可能性、预期损失和主要原因。',
  },
  returns: returned(besideCustomersOrLedger, creditRiskLayout),
  notes: creditRiskLayout,
  parameters: { customers, receivables: optional(receivables), asOf: optional(asOf), settings, mapping, rates },
  examples: [
    {
      title: { en: 'Nothing known but the trade: the base rate stands in', zh: '只知道交易规模：使用暂定基准违约率' },
      arguments: [
        [
          ['Customer', 'Annual sales', 'Terms'],
          ['Harbour Foods', 365_000, 30],
        ],
        null,
        null,
        null,
        null,
      ],
      spills: [
        ['Score', 'Grade', 'PD', 'LGD', 'Exposure', 'On the day', 'Expected loss', 'Main reason'],
        [
          31.074539615574448,
          'B',
          0.03,
          0.75,
          30_000,
          '',
          675,
          'No evidence beyond the base rate. Exposure: annual sales × terms. No base rate given: placeholder of 3%. Grade: expert equivalent.',
        ],
      ],
    },
    {
      title: {
        en: 'A graded customer of ten years, and one 90 days past due',
        zh: '合作十年的有评级客户，以及逾期 90 天的客户',
      },
      arguments: [
        [
          ['客户', '评级', '合作起始日'],
          ['华东贸易', 'BB', '2015-06-30'],
          ['00123', null, null],
        ],
        [
          ['客户', '金额', '到期日'],
          ['华东贸易', 1000, '2025-07-15'],
          ['00123', 2000, '2025-04-01'],
        ],
        [['2025-06-30']],
        [['基准违约率', '4%']],
        null,
      ],
      spills: [
        ['评分', '等级', '违约概率', '违约损失率', '风险敞口', '当日余额', '预期损失', '主要原因'],
        [
          52.998886,
          'BB',
          0.007029815,
          0.75,
          1000,
          1000,
          5.272361,
          '下调主因：评级为 BB（基准至结果：4% → 0.7%）。风险敞口：未付余额。等级：专家换算。',
        ],
        [
          0,
          'D',
          1,
          0.65,
          2000,
          2000,
          1300,
          '已违约：存在逾期 90 天的无争议发票（金额超过 500 且超过欠款的 1%）。风险敞口：未付余额。等级：专家换算。',
        ],
      ],
    },
    {
      title: { en: 'A D&B failure class, over 150 days', zh: '邓白氏经营失败风险等级，期限 150 天' },
      arguments: [
        [
          ['客户', '评级', '信用限额'],
          ['华东贸易', 4, 40_000],
        ],
        null,
        null,
        [
          ['评级体系', '邓白氏'],
          ['基准违约率', '3%'],
          ['期限', 150],
        ],
        null,
      ],
      spills: [
        ['评分', '等级', '违约概率', '违约损失率', '风险敞口', '当日余额', '预期损失', '主要原因'],
        [
          47.67451,
          'BB-',
          0.004132621,
          0.75,
          30_000,
          '',
          92.98397,
          '下调主因：评级为 4（基准至结果：3% → 1%）。风险敞口：信用限额的 75%。违约概率与预期损失为 150 天。等级：专家换算。',
        ],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "reading" */ '../answers/creditRisk')).answerCreditRisk(given, language),
});
