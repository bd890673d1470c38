import { define } from '../definition';
import { technicalPremiumLayout } from '../layouts/technicalPremium';
import { returned } from '../returned';
import { loadings } from '../parameters/loadings';
import { lossModel } from '../parameters/lossModel';
import { mapping } from '../parameters/mapping';
import { owing } from '../parameters/owing';
import { policy } from '../parameters/policy';
import { portfolio, portfolioSettings } from '../parameters/portfolio';
import { rates } from '../parameters/rates';

export const technicalPremium = define({
  name: 'TECHNICALPREMIUM',
  summary: {
    en: 'What the cover would have to cost: premium principles side by side on the exact distribution of what the policy pays.',
    zh: '保险应有的价格：基于赔款精确分布的多种保费原理并列。',
  },
  returns: returned(
    { en: 'A heading row, the expected indemnity, then one row a principle', zh: '标题行、预期赔款，以及每种原理一行' },
    technicalPremiumLayout,
    {
      after: {
        en: 'Gross premium: risk premium, fixed costs and cost per limit ÷ what expenses, brokerage and profit leave. Rate on turnover: of the Estimated turnover of the policy, else the Annual sales of all customers. The variance principle is there where its loading is given. Loadings are expert but for Expenses (Coface 2024).',
        zh: '毛保费：风险保费、固定成本与每个限额成本 ÷ 扣除费用率、佣金率、利润率后的比例。占营业额：按保单的预计营业额，否则全部客户的年销售额。方差原理仅在给出其附加时列出。除费用率（科法斯 2024 年）外，各附加均为专家值，可修改。',
      },
    },
  ),
  slow: true,
  parameters: {
    customers: portfolio,
    policy,
    loadings,
    model: lossModel,
    settings: portfolioSettings,
    mapping,
    rates,
    ...owing,
  },
  examples: [
    {
      title: {
        en: 'One customer, PD 10%, 90% insured, 25% expenses',
        zh: '一个客户，违约概率 10%，投保 90%，费用率 25%',
      },
      arguments: [
        [
          ['Customer', 'PD', 'LGD', 'Exposure', 'Annual sales', 'Credit limit'],
          ['Harbour Foods', 0.1, 1, 1000, 6000, 1000],
        ],
        [
          ['Insured percentage', 0.9],
          ['Premium tax', '12%'],
        ],
        [
          ['Expenses', 0.25],
          ['Capital level', 0.95],
        ],
        null,
        null,
        null,
      ],
      spills: [
        ['Principle', 'Loading', 'Risk premium', 'Gross premium', 'With tax', 'Rate on turnover', 'Rate on exposure'],
        ['Expected indemnity', '', 90, 120, 134.4, 0.02, 0.12],
        ['Expected value', 'Loading on the expected value 0.3', 117, 156, 174.72, 0.026, 0.156],
        ['Standard deviation', 'Loading on the standard deviation 0.25', 157.5, 210, 235.2, 0.035, 0.21],
        ['Semi-deviation', 'Loading on the semi-deviation 0.25', 154.0361, 205.3815, 230.0273, 0.03423025, 0.2053815],
        ['Cost of capital', 'Cost of capital 0.08, Capital level 0.95', 154.8, 206.4, 231.168, 0.0344, 0.2064],
        ['Wang transform', 'Wang shift 0.25', 136.027, 181.3693, 203.1337, 0.03022822, 0.1813693],
        ['Proportional hazard', 'Hazard factor 1.25', 142.6404, 190.1872, 213.0097, 0.03169786, 0.1901872],
      ],
    },
    {
      title: { en: 'With the variance principle, without expenses, in Chinese', zh: '给出方差附加，不计费用' },
      arguments: [
        [
          ['客户', '违约概率', '违约损失率', '风险敞口', '信用限额'],
          ['华东贸易', 0.1, 1, 1000, 1000],
        ],
        [['赔偿比例', 1]],
        [
          ['方差附加', 0.001],
          ['费用率', '无'],
          ['资本置信水平', '95%'],
        ],
        null,
        null,
        null,
      ],
      spills: [
        ['原理', '附加参数', '风险保费', '毛保费', '含税', '占营业额', '占敞口'],
        ['预期赔款', '', 100, 100, 100, '', 0.1],
        ['期望值原理', '期望值附加 0.3', 130, 130, 130, '', 0.13],
        ['标准差原理', '标准差附加 0.25', 175, 175, 175, '', 0.175],
        ['方差原理', '方差附加 0.001', 190, 190, 190, '', 0.19],
        ['半标准差原理', '半标准差附加 0.25', 171.1512, 171.1512, 171.1512, '', 0.1711512],
        ['资本成本原理', '资本成本率 0.08，资本置信水平 0.95', 172, 172, 172, '', 0.172],
        ['王氏变换', '王氏变换参数 0.25', 151.1411, 151.1411, 151.1411, '', 0.1511411],
        ['比例风险变换', '比例风险参数 1.25', 158.4893, 158.4893, 158.4893, '', 0.1584893],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "price" */ '../answers/technicalPremium')).answerTechnicalPremium(
      given,
      language,
    ),
});
