import { define } from '../definition';
import { allScoresLayout, oneScoreLayout } from '../layouts/financialScore';
import { joined } from '../joined';
import { besideCustomers, returned } from '../returned';
import { mapping } from '../parameters/mapping';
import { model } from '../parameters/model';
import { statements } from '../parameters/statements';

export const financialScore = define({
  name: 'FINANCIALSCORE',
  summary: {
    en: 'Published scores of yearly statements: Altman, EM, Ohlson, Zmijewski, Taffler, Springate, China F.',
    zh: '公开的财务报表评分：阿特曼、EM、奥尔森、兹米耶夫斯基、塔夫勒、斯普林盖特、F 分数。',
  },
  returns: joined(
    { en: `${besideCustomers.en}.`, zh: `${besideCustomers.zh}。` },
    returned({ en: 'Without a model', zh: '未指定模型' }, allScoresLayout),
    returned({ en: 'With a model', zh: '指定模型' }, oneScoreLayout),
    {
      en: 'Without a model, grade and PD come from the EM score. The note names missing lines and what to be careful of.',
      zh: '未指定模型时，等级与违约概率由 EM 评分得出。说明列出缺少的项目和注意事项。',
    },
  ),
  parameters: { customers: statements, model, mapping },
  examples: [
    {
      title: {
        en: 'Z of a listed manufacturer, and of one whose market value is not known',
        zh: '一家上市制造企业的 Z 值，以及一家市值未知的企业',
      },
      arguments: [
        [
          [
            'Customer',
            'Total assets',
            'Current assets',
            'Current liabilities',
            'Total liabilities',
            'Retained earnings',
            'EBIT',
            'Net sales',
            'Market value of equity',
          ],
          ['Harbour Foods', 1000, 600, 350, 550, 180, 90, 1400, 700],
          ['Hill & Co', 1000, 600, 350, 550, 180, 90, 1400, null],
        ],
        [['Z']],
        null,
      ],
      spills: [
        ['Score', 'Zone', 'Equivalent grade', 'Statement PD', 'Note'],
        [3.012636, 'safe', '', '', 'Fitted on 66 listed US manufacturers, 1946 to 1965.'],
        ['Altman Z needs Market value of equity.', '', '', '', 'Altman Z needs Market value of equity.'],
      ],
    },
    {
      title: {
        en: 'What the EM score says of a Chinese customer: 6.94 stands between A+ and AA-',
        zh: '某中国客户的 EM 评分：6.94，相当于 A+',
      },
      arguments: [
        [
          ['客户', '资产总计', '流动资产合计', '流动负债合计', '负债合计', '留存收益', '息税前利润'],
          ['华东贸易', 1000, 600, 350, 550, 180, 90],
        ],
        [['EM']],
        null,
      ],
      spills: [
        ['评分', '区间', '对应等级', '报表违约概率', '说明'],
        [6.940691, '安全区', 'A+', 0.00037, '评级对照取自美国债券平均分；对照表下半部分未与原文核对。'],
      ],
    },
  ],
  run: async ({ customers, model }, call) =>
    (await import('../answers/financialScore')).answerFinancialScore(customers, model, call),
});
