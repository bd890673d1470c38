import { define } from '../definition';
import { coveragePlanLayout } from '../layouts/coveragePlan';
import { planLines, plansLayout } from '../layouts/plansSideBySide';
import { joined } from '../joined';
import { besideCustomersOrLedger, returned } from '../returned';
import { coverMode } from '../parameters/coverMode';
import { level } from '../parameters/levels';
import { lossModel } from '../parameters/lossModel';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { owing } from '../parameters/owing';
import { coverTiers, plannedCustomers, plannedSettings } from '../parameters/planned';
import { policy } from '../parameters/policy';
import { sum } from '../parameters/sum';
import { rates } from '../parameters/rates';

export const coveragePlan = define({
  name: 'COVERAGEPLAN',
  summary: {
    en: 'Whom to insure, at what percentage and why: four ways of planning cover, or all of them side by side.',
    zh: '哪些客户投保、投多少、为什么：四种承保方案，或全部并列对比。',
  },
  returns: joined(
    returned(besideCustomersOrLedger, coveragePlanLayout),
    returned(
      {
        en: 'With the mode "all", one row a measure and one column a plan',
        zh: '模式为“全部”时，每个指标一行、每种方案一列',
      },
      plansLayout,
      { lines: planLines },
    ),
    {
      en: 'A plan above the budget is cut in all percentages alike; without a budget the optimised plan spends what the differentiated one costs. First loss and maximum liability of the year are counted in what a plan leaves; the optimised plan is the best of those tried with them, and says below what no plan of its premium can go.',
      zh: '超出预算的方案按同一比例缩减；未给预算时，最优方案使用与差异化方案相同的保费。方案的自留数字已计入年度累计免赔额与最高赔偿限额；最优方案为计入后所试各方案中最优者，并说明同样保费下不可能低于多少。',
    },
  ),
  slow: true,
  notes: coveragePlanLayout,
  parameters: {
    customers: plannedCustomers,
    mode: coverMode,
    budget: optional(sum('budget', { en: 'Most premium a year.', zh: '年保费预算。' })),
    policy: optional(policy),
    tiers: coverTiers,
    model: lossModel,
    quantile: level,
    settings: plannedSettings,
    mapping,
    rates,
    ...owing,
  },
  examples: [
    {
      title: { en: 'Half of what full cover would cost', zh: '预算为足额投保费用的一半' },
      arguments: [
        [
          ['Customer', 'PD', 'LGD', 'Exposure', 'Premium rate'],
          ['Harbour Foods', 0.1, 1, 1000, 0.1],
          ['Hill & Co', 0.1, 1, 0, 0.1],
        ],
        [['optimised']],
        [[50]],
        null,
        null,
        null,
        [[0.95]],
        null,
        null,
      ],
      spills: [
        [
          'Insure?',
          'Insured percentage',
          'Premium',
          'Reason',
          'Insured exposure',
          'Expected loss retained',
          'Tail loss retained',
        ],
        ['yes', 0.45, 50, '1 of premium makes a bad year 9 milder: insured as far as the budget goes', 450, 55, 550],
        ['no', 0, 0, 'nothing at risk', 0, 0, 0],
      ],
    },
    {
      title: { en: 'A good customer by the tiers: half of it', zh: '信用好的客户按分档投保一半' },
      arguments: [
        [
          ['客户', '违约概率', '违约损失率', '风险敞口'],
          ['华东贸易', 0.003, 1, 1_000_000],
        ],
        [['差异化']],
        null,
        null,
        null,
        null,
        null,
        null,
        null,
      ],
      spills: [
        ['是否投保', '赔偿比例', '保费', '理由', '承保敞口', '自留预期损失', '自留尾部损失'],
        ['是', 0.5, 3300, '违约概率 0.3%，属 0.5% 以内一档：50%', 500_000, 1500, 150_000],
      ],
    },
    {
      title: { en: 'One customer, every plan side by side', zh: '一个客户，各种方案并列' },
      arguments: [
        [
          ['Customer', 'PD', 'LGD', 'Exposure', 'Credit limit'],
          ['Harbour Foods', 0.1, 1, 1000, 1000],
        ],
        [['all']],
        null,
        [['Insured percentage', 0.9]],
        null,
        null,
        [[0.95]],
        null,
        null,
      ],
      spills: [
        ['Measure', 'No cover', 'Differentiated', 'Whole turnover', 'Insurer grid', 'Optimised'],
        ['Premium', 0, 154.35, 154.35, 102.9, 154.35],
        ['Insured exposure', 0, 900, 900, 600, 900],
        ['Customers insured', 0, 1, 1, 1, 1],
        ['Expected loss retained', 100, 10, 10, 40, 10],
        ['Premium and expected loss', 100, 164.35, 164.35, 142.9, 164.35],
        ['Expected shortfall retained 95%', 1000, 100, 100, 400, 100],
        ['Shortfall taken off by 1 of premium', '', 5.830904, 5.830904, 5.830904, 5.830904],
        ['Part of it within the budget', '', 1, 1, 1, ''],
        ['No plan of this premium leaves less than', '', '', '', '', ''],
        ['PD of what is insured ÷ PD of the book', '', 1, 1, 1, 1],
        ['Already in default: expected loss', 0, 0, 0, 0, 0],
        ['Already in default: of it claimable if the policy was in force', 0, 0, 0, 0, 0],
        [
          'Warnings',
          '',
          'Some percentages are above what an insurer would grant such customers (tiers, illustrative): ask before you plan on them.',
          'Some percentages are above what an insurer would grant such customers (tiers, illustrative): ask before you plan on them.',
          '',
          'Some percentages are above what an insurer would grant such customers (tiers, illustrative): ask before you plan on them.',
        ],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "plan" */ '../answers/coveragePlan')).answerCoveragePlan(given, language),
});
