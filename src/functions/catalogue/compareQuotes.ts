import { define } from '../definition';
import { compareQuotesLayout, quoteLines } from '../layouts/compareQuotes';
import { returned } from '../returned';
import { business } from '../parameters/business';
import { declared } from '../parameters/declared';
import { level } from '../parameters/levels';
import { lossModel } from '../parameters/lossModel';
import { mapping } from '../parameters/mapping';
import { owing } from '../parameters/owing';
import { portfolio, portfolioSettings } from '../parameters/portfolio';
import { quotes } from '../parameters/quotes';
import { rates } from '../parameters/rates';

export const compareQuotes = define({
  name: 'COMPAREQUOTES',
  summary: {
    en: 'The same losses through two to four policies, side by side: cost, what is paid, what stays with you, verdict, and which terms differ.',
    zh: '同一组合在二至四份保单下的并列比较：成本、赔付、自留、结论及条款差异。',
  },
  returns: returned(
    {
      en: 'A heading row with the names of the policies and, after them, by how much each differs from the first',
      zh: '标题行为保单名称，其后为各保单与第一份之差',
    },
    compareQuotesLayout([]),
    {
      lines: quoteLines,
      after: {
        en: 'Then one row for every term that differs, as it is written. A policy that cannot be read or priced shows its reason and does not hold up the others.',
        zh: '随后每个有差异的条款一行（按原样显示）。无法读取或定价的保单显示原因，不影响其他保单。',
      },
    },
  ),
  slow: true,
  parameters: {
    customers: portfolio,
    policies: quotes,
    business,
    turnover: declared,
    model: lossModel,
    quantile: level,
    settings: portfolioSettings,
    mapping,
    rates,
    ...owing,
  },
  examples: [
    {
      title: { en: 'More cover for more money, or less for less', zh: '保得多贵一些，还是保得少便宜一些' },
      arguments: [
        [
          ['Customer', 'PD', 'LGD', 'Exposure', 'Annual sales', 'Credit limit'],
          ['Harbour Foods', 0.1, 1, 1000, 6000, 1000],
        ],
        [
          ['Term', 'North', 'South'],
          ['Insured percentage', 0.9, 0.8],
          ['Premium rate', '2%', ''],
          ['Fixed premium', '', 85],
          ['Waiting period', '6 months', '6个月'],
        ],
        [['Equity', 150]],
        null,
        null,
        [[0.95]],
        null,
        null,
      ],
      spills: [
        ['What', 'North', 'South', 'South − North'],
        ['Cost of cover', 120, 85, -35],
        ['Cost as a share of turnover', 0.02, 0.01416667, -0.005833333],
        ['Expected indemnity', 90, 80, -10],
        ['Cost ÷ expected indemnity', 1.333333, 1.0625, -0.2708333],
        ['Expected loss retained', 10, 20, 10],
        ['Tail loss retained', 100, 200, 100],
        ['Cost and expected loss together', 130, 105, -25],
        ['Cost and tail loss together', 220, 285, 65],
        ['Chance of losing more than equity, with cover', 0.1, 0.1, 0],
        ['Chance of losing more than cash, with cover', '', '', ''],
        ['Net benefit on average', -30, -5, 25],
        ['Net benefit with the value of capital', '', '', ''],
        ['Net benefit by certainty equivalent', '', '', ''],
        ['PD of the book', 0.1, 0.1, 0],
        ['PD of the book at which cover pays on average', 0.1333333333, 0.10625, -0.0270833333],
        ['Already in default: expected loss', 0, 0, 0],
        ['Already in default: of it claimable if the policy was in force', 0, 0, 0],
        ['Ground: it pays on average', 'no', 'no', ''],
        ['Ground: it keeps the danger of losing all equity within what you accept', '', '', ''],
        ['Ground: the certainty equivalent is lower with it', '', '', ''],
        ['Ground: the capital that it sets free makes up for its cost', '', '', ''],
        ['Verdict', "Don't buy", "Don't buy, but close", ''],
        [
          'Why',
          'On average it costs 30 more than it brings; what bad years mean to you is not known (Absorbable loss, Cost of capital with Cash, or Equity with Accepted probability of ruin). It would pay on average at a cost of 90 or less.',
          'On average it costs 5 more than it brings; what bad years mean to you is not known (Absorbable loss, Cost of capital with Cash, or Equity with Accepted probability of ruin). It would pay on average at a cost of 80 or less. Close: it turns at a cost of 80.',
          '',
        ],
        ['Insured percentage', 0.9, 0.8, -0.1],
        ['Premium rate', '2%', '', ''],
        ['Fixed premium', '', 85, ''],
      ],
    },
    {
      title: { en: 'A policy that cannot be priced does not hold up the other', zh: '一份保单无法定价，不影响另一份' },
      arguments: [
        [
          ['客户', '违约概率', '违约损失率', '风险敞口', '信用限额'],
          ['华东贸易', 0.1, 1, 1000, 1000],
        ],
        [
          ['条款', '甲', '乙'],
          ['赔偿比例', 0.9, 0.9],
          ['固定保险费', 90, ''],
        ],
        null,
        null,
        null,
        [['95%']],
        null,
        null,
      ],
      spills: [
        ['项目', '甲', '乙', '乙 − 甲'],
        ...[
          '保险成本',
          '成本占营业额',
          '预期赔款',
          '成本 ÷ 预期赔款',
          '预期损失（自留）',
          '尾部损失（自留）',
          '成本与预期自留损失合计',
          '成本与尾部自留损失合计',
          '损失超过净资产的概率（投保后）',
          '损失超过现金的概率（投保后）',
          '平均净收益',
          '计入资本价值的净收益',
          '按确定性等价的净收益',
          '组合平均违约概率',
          '平均划算的组合违约概率',
          '已违约：预期损失',
          '已违约：其中可索赔（以当时保单有效为前提）',
        ].map((name, at) => [
          name,
          [90, '', 90, 1, 10, 100, 100, 190, '', '', 0, '', '', 0.1, 0.1, 0, 0][at],
          '"Premium basis": needed: the insurable turnover of the year.',
          '',
        ]),
        ...[
          ['依据：平均而言划算', '是'],
          ['依据：将净资产耗尽的概率控制在可接受范围内', ''],
          ['依据：投保后确定性等价更低', ''],
          ['依据：释放的资本足以弥补成本', ''],
        ].map(([name, held]) => [name!, held!, '“计费基础”：请提供：全年可保营业额。', '']),
        ['结论', '建议投保（接近临界）', '“计费基础”：请提供：全年可保营业额。', ''],
        [
          '理由',
          '物有所值：平均而言划算。接近临界：成本为 90 时结论改变。',
          '“计费基础”：请提供：全年可保营业额。',
          '',
        ],
        ['固定保险费', 90, '', ''],
      ],
    },
  ],
  run: async (given, { language, exchange }) =>
    (await import(/* webpackChunkName: "price" */ '../answers/compareQuotes')).answerCompareQuotes(
      given,
      language,
      exchange !== null,
    ),
});
