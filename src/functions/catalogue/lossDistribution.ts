import { define } from '../definition';
import { lossDistributionLayout, lossLines } from '../layouts/lossDistribution';
import { returned } from '../returned';
import { amounts } from '../parameters/amounts';
import { levels } from '../parameters/levels';
import { lossModel } from '../parameters/lossModel';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { owing } from '../parameters/owing';
import { policy } from '../parameters/policy';
import { portfolio, portfolioSettings } from '../parameters/portfolio';
import { rates } from '../parameters/rates';

export const lossDistribution = define({
  name: 'LOSSDISTRIBUTION',
  summary: {
    en: 'What a portfolio loses in a year, exactly and not by sampling: mean, spread and bad years, without and with cover.',
    zh: '组合一年的损失分布（精确计算，非抽样）：均值、波动与不利年份，有无保险对比。',
  },
  returns: returned({ en: 'A heading row and one row a measure', zh: '标题行及每个指标一行' }, lossDistributionLayout, {
    lines: lossLines,
    after: {
      en: 'Equity and cash are settings; bounds come from rounding every loss down and up: the true quantile lies between, without cover, retained and paid. With the model "all": one column a model, of what is retained.',
      zh: '净资产与现金见设置；上下界由损失向下、向上取整得到，真实的分位数（无保险、自留、赔付）在两者之间。模型为“全部”时每个模型一列（自留口径）。',
    },
  }),
  slow: true,
  parameters: {
    customers: portfolio,
    policy: optional(policy),
    model: lossModel,
    quantiles: levels,
    settings: portfolioSettings,
    mapping,
    amounts,
    rates,
    ...owing,
  },
  examples: [
    {
      title: { en: 'One customer, 90% insured', zh: '一个客户，投保 90%' },
      arguments: [
        [
          ['Customer', 'PD', 'LGD', 'Exposure', 'Credit limit'],
          ['Harbour Foods', 0.1, 1, 1000, 1000],
        ],
        [['Insured percentage', 0.9]],
        null,
        [[0.5, 0.95]],
        [['Cash', 500]],
        null,
        [[250]],
      ],
      spills: [
        ['Measure', 'Without cover', 'Retained', 'Paid'],
        ['Expected loss', 100, 10, 90],
        ['Standard deviation', 300, 30, 270],
        ['Probability of no loss', 0.9, 0.9, 0.9],
        ['Quantile 50%', 0, 0, 0],
        ['Expected shortfall 50%', 200, 20, 180],
        ['Quantile 95%', 1000, 100, 900],
        ['Expected shortfall 95%', 1000, 100, 900],
        ['Probability of losing more than cash', 0.1, 0, ''],
        ['Probability of losing more than 250', 0.1, 0, 0.1],
        ['Mean loss up to 250', 25, 10, 25],
        ['Mean loss above 250', 75, 0, 65],
        ['Model', 'Bernoulli with gamma factor', '', ''],
        ['Lattice step', 0.1, 0.01, 0.1],
        ['Probability beyond the lattice', 0, '', ''],
        ['Expected loss at least', 100, 10, 90],
        ['Expected loss at most', 100, 10, 90],
        ['Expected shortfall 95% at least', 1000, 100, 900],
        ['Expected shortfall 95% at most', 1000, 100, 900],
        ['Quantile 50% at least', 0, 0, 0],
        ['Quantile 50% at most', 0, 0, 0],
        ['Quantile 95% at least', 1000, 100, 900],
        ['Quantile 95% at most', 1000, 100, 900],
      ],
    },
    {
      title: {
        en: 'The Gaussian model: a customer alone has nothing in common with others',
        zh: '高斯模型：仅一个客户时没有相关性',
      },
      arguments: [
        [
          ['客户', '违约概率', '违约损失率', '风险敞口'],
          ['华东贸易', 0.1, 1, 1000],
        ],
        null,
        [['高斯']],
        [['95%']],
        null,
        null,
        null,
      ],
      spills: [
        ['指标', '无保险', '自留', '赔付'],
        ['预期损失', 100, '', ''],
        ['标准差', 300, '', ''],
        ['无损失概率', 0.9, '', ''],
        ['分位数 95%', 1000, '', ''],
        ['预期尾部损失（ES）95%', 1000, '', ''],
        ['模型', '高斯单因子模型', '', ''],
        ['格点步长', 0.1, '', ''],
        ['格点之外的概率', 0, '', ''],
        ['预期损失不低于', 100, '', ''],
        ['预期损失不高于', 100, '', ''],
        ['预期尾部损失（ES）95% 不低于', 1000, '', ''],
        ['预期尾部损失（ES）95% 不高于', 1000, '', ''],
        ['分位数 95% 不低于', 1000, '', ''],
        ['分位数 95% 不高于', 1000, '', ''],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import('../answers/lossDistribution')).answerLossDistribution(given, language),
});
