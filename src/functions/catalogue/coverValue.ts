import { define } from '../definition';
import { coverValueLayout } from '../layouts/coverValue';
import { worthLines } from '../layouts/worthLines';
import { returned } from '../returned';
import { business } from '../parameters/business';
import { declared } from '../parameters/declared';
import { level } from '../parameters/levels';
import { lossModel } from '../parameters/lossModel';
import { mapping } from '../parameters/mapping';
import { policy } from '../parameters/policy';
import { portfolio, portfolioSettings } from '../parameters/portfolio';

export const coverValue = define({
  name: 'COVERVALUE',
  summary: {
    en: 'Is the cover worth its cost? Average, bad years, capital, liquidity, break-even, and a verdict that may be “don’t buy”.',
    zh: '保险是否物有所值？平均值、坏年份、资本、流动性、保本点，以及结论（可能为“不建议投保”）。',
  },
  returns: returned(
    { en: 'A heading row and always the same lines, in the same order', zh: '标题行及固定顺序的各行' },
    coverValueLayout,
    {
      lines: worthLines,
      after: {
        en: 'A net benefit may be negative; certainty equivalents are under exponential utility. Then published rates for comparison, and last the verdict with its reason. Indicative, no advice.',
        zh: '净收益可为负；确定性等价按指数效用计算。随后为公开费率对比，最后为结论及理由。结果仅供参考，不构成建议。',
      },
    },
  ),
  slow: true,
  parameters: {
    customers: portfolio,
    policy,
    business,
    turnover: declared,
    model: lossModel,
    quantile: level,
    settings: portfolioSettings,
    mapping,
  },
  examples: [
    {
      title: {
        en: 'One customer: what cover is worth to a firm that tells about itself',
        zh: '一个客户：企业提供自身情况时的评估',
      },
      arguments: [
        [
          ['Customer', 'PD', 'LGD', 'Exposure', 'Annual sales'],
          ['Harbour Foods', 0.1, 1, 1000, 6000],
        ],
        [
          ['Insured percentage', 0.9],
          ['Fixed premium', 100],
        ],
        [
          ['Equity', 950],
          ['Cash', 150],
          ['Cost of capital', '10%'],
          ['Absorbable loss', 1000],
          ['Gross margin', '25%'],
          ['Extra sales', 40],
          ['Advance rate now', '60%'],
          ['Advance rate insured', '80%'],
          ['Interest now', '6%'],
          ['Interest insured', '5%'],
          ['Own administration', 2],
        ],
        null,
        null,
        [[0.95]],
        null,
        null,
      ],
      spills: [
        ['What', 'Amount', 'How computed'],
        ['Cost of cover', 100, 'Premium, fees and tax by the terms of the policy'],
        ['Cost as a share of turnover', 0.0166666667, 'Cost ÷ turnover'],
        ['Expected loss without cover', 100, 'Mean of the exact distribution'],
        ['Expected loss retained', 10, 'Mean of what stays with you'],
        ['Expected indemnity', 90, 'Mean of what the policy pays'],
        ['Cost ÷ expected indemnity', 1.111111, 'Above 1 is usual: insurers pay out 35 to 40% of premiums'],
        ['Tail loss without cover', 1000, 'Mean of the worst years (quantile)'],
        ['Tail loss retained', 100, 'Mean of the worst years of what stays with you'],
        ['Tail loss avoided', 900, 'Tail loss without cover − retained'],
        ['Chance of losing more than equity, without cover', 0.1, 'From the exact distribution'],
        ['Chance of losing more than equity, with cover', 0, 'Retained loss and cost of cover together'],
        ['Chance of losing more than cash, without cover', 0.1, 'From the exact distribution'],
        ['Chance of losing more than cash, with cover', 0.1, 'Retained loss and cost of cover together'],
        ['Capital set free', 810, '(Tail loss − expected loss) without cover − retained'],
        ['Value of capital', 81, 'Capital set free × cost of capital'],
        ['Certainty equivalent without cover', 158.5651, '(1 ÷ a) ln E[e^(aL)], a = 1 ÷ absorbable loss'],
        ['Certainty equivalent with cover', 110.4622, 'Of the retained loss, plus the cost of cover'],
        ['Extra liquidity', 200, '(Advance rate insured − now) × insured receivables'],
        ['Finance gain', 8, '(Interest now − insured) × advance rate insured × insured receivables'],
        ['Margin on extra sales', 10, 'Gross margin × extra sales'],
        ['Saved costs', 0, 'As given'],
        ['Own administration', 2, 'As given'],
        [
          'Net benefit on average',
          6,
          'Expected indemnity + finance gain + margin + saved costs − cost − own administration',
        ],
        ['Net benefit with the value of capital', 87, 'Net benefit on average + value of capital'],
        [
          'Net benefit by certainty equivalent',
          64.10291,
          'Difference of the certainty equivalents + what cover brings beside the indemnity',
        ],
        ['Extra sales that pay the cost', 400, 'Cost ÷ gross margin'],
        ['Extra sales that pay what is left', 16, 'What everything else does not bring back ÷ gross margin'],
        ['Margin at which the extra sales pay the cost', 2.5, 'Cost ÷ extra sales'],
        ['Highest cost that pays on average', 106, 'Cost + net benefit on average'],
        [
          'World 2024, premium ÷ insured trade',
          '0.173%',
          'For comparison only, of turnover: ICISA: trade credit insurance in 2024, insured trade and premium',
        ],
        [
          'World 2022, premium ÷ insured trade',
          '0.2%',
          'For comparison only, of turnover: CIR Magazine: insured trade and premium in 2022',
        ],
        [
          'Allianz Trade, rule of thumb',
          '0.25%',
          'For comparison only, of turnover: Allianz Trade Hong Kong: What does credit insurance cost',
        ],
        ['Atradius, China', '0.1%–0.5%', 'For comparison only, of turnover: Atradius China: Credit insurance'],
        [
          'US broker, multi-buyer export',
          '0.3%–0.75%',
          'For comparison only, of turnover: Export Risk Management: Cost of export credit insurance',
        ],
        ['EXIM, small business', '0.5%–1%', 'For comparison only, of turnover: EXIM: Frequently asked questions'],
        [
          'Japan, domestic',
          '0.1%–0.4%',
          'For comparison only, of turnover (rule of thumb of the trade): 取引信用保険の費用',
        ],
        [
          'Allianz Trade China',
          '0.3%–1%',
          'For comparison only, of turnover (rule of thumb of the trade): 安联贸易中国：贸易信用保险费率',
        ],
        ['Verdict', 'Buy', 'Worth its cost: it pays on average.'],
      ],
    },
    {
      title: {
        en: 'Little told, in Chinese: the average decides, and says no',
        zh: '仅提供毛利率：按平均值判断，不建议投保',
      },
      arguments: [
        [
          ['客户', '违约概率', '违约损失率', '风险敞口'],
          ['华东贸易', 0.1, 1, 1000],
        ],
        [
          ['赔偿比例', 0.9],
          ['固定保险费', 100],
        ],
        [['毛利率', 0.25]],
        null,
        null,
        [['95%']],
        null,
        null,
      ],
      spills: [
        ['项目', '金额', '计算方法'],
        ['保险成本', 100, '按保单条款计算的保险费、费用及税'],
        ['成本占营业额', '', '需要：保单的预计营业额，或每个客户的年销售额'],
        ['预期损失（无保险）', 100, '精确分布的均值'],
        ['预期损失（自留）', 10, '自留部分的均值'],
        ['预期赔款', 90, '保单赔付的均值'],
        ['成本 ÷ 预期赔款', 1.111111, '通常大于 1：保险公司赔付率约为 35%–40%'],
        ['尾部损失（无保险）', 1000, '最坏年份的均值（见 quantile）'],
        ['尾部损失（自留）', 100, '自留部分最坏年份的均值'],
        ['减少的尾部损失', 900, '尾部损失：无保险 − 自留'],
        ['损失超过净资产的概率（无保险）', '', '需要：净资产'],
        ['损失超过净资产的概率（投保后）', '', '需要：净资产'],
        ['损失超过现金的概率（无保险）', '', '需要：现金'],
        ['损失超过现金的概率（投保后）', '', '需要：现金'],
        ['释放的资本', 810, '（尾部损失 − 预期损失）：无保险 − 自留'],
        ['资本价值', '', '需要：资本成本率'],
        ['确定性等价（无保险）', '', '需要：可承受损失（相对组合不过小）'],
        ['确定性等价（投保后）', '', '需要：可承受损失（相对组合不过小）'],
        ['新增流动性', '', '需要：投保后融资比例'],
        ['融资收益', '', '需要：投保后融资比例、现融资利率、投保后融资利率'],
        ['新增销售毛利', '', '需要：毛利率、新增销售额'],
        ['节省的费用', 0, '按所填'],
        ['自身管理成本', 0, '按所填'],
        ['平均净收益', -10, '预期赔款 + 融资收益 + 新增毛利 + 节省费用 − 成本 − 自身管理成本'],
        ['计入资本价值的净收益', '', '需要：资本成本率'],
        ['按确定性等价的净收益', '', '需要：可承受损失（相对组合不过小）'],
        ['保本新增销售额', 400, '成本 ÷ 毛利率'],
        ['弥补差额的新增销售额', 40, '其他收益未能弥补的部分 ÷ 毛利率'],
        ['保本毛利率', '', '需要：新增销售额'],
        ['平均划算的最高成本', 90, '成本 + 平均净收益'],
        [
          '全球 2024 年，保费 ÷ 承保贸易额',
          '0.173%',
          '仅供对比，占营业额：ICISA: trade credit insurance in 2024, insured trade and premium',
        ],
        [
          '全球 2022 年，保费 ÷ 承保贸易额',
          '0.2%',
          '仅供对比，占营业额：CIR Magazine: insured trade and premium in 2022',
        ],
        ['安联贸易经验值', '0.25%', '仅供对比，占营业额：Allianz Trade Hong Kong: What does credit insurance cost'],
        ['安卓信用保险（中国）', '0.1%–0.5%', '仅供对比，占营业额：Atradius China: Credit insurance'],
        [
          '美国经纪人，多买方出口',
          '0.3%–0.75%',
          '仅供对比，占营业额：Export Risk Management: Cost of export credit insurance',
        ],
        ['美国进出口银行小企业保单', '0.5%–1%', '仅供对比，占营业额：EXIM: Frequently asked questions'],
        ['日本国内', '0.1%–0.4%', '仅供对比，占营业额（行业经验值）：取引信用保険の費用'],
        ['安联贸易（中国）', '0.3%–1%', '仅供对比，占营业额（行业经验值）：安联贸易中国：贸易信用保险费率'],
        [
          '结论',
          '不建议投保',
          '平均而言，成本比收益多 10；且未给出坏年份对贵司的影响（可承受损失、资本成本率，或净资产及可接受的破产概率）。成本不超过 90 时平均划算。',
        ],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "price" */ '../answers/coverValue')).answerCoverValue(given, language),
});
