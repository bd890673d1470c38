import { define } from '../definition';
import { pdMapLayout } from '../layouts/pdMap';
import { baseRate } from '../parameters/baseRate';
import { grades } from '../parameters/grades';
import { horizon } from '../parameters/horizon';
import { scale } from '../parameters/scale';

export const pdMap = define({
  name: 'PDMAP',
  summary: {
    en: 'The probability of default behind a grade: published scales, illustrative ones, or your own.',
    zh: '评级对应的违约概率：公开体系、示意体系或自备对照表。',
  },
  returns: {
    en: `One probability a grade, in the same shape; for a year, or the horizon given. A heading over the grades becomes ${pdMapLayout[0]!.words.en}, the column that CREDITRISK reads beside a grade (${pdMapLayout[1]!.words.en} for another horizon).`,
    zh: `每个评级一个违约概率，形状相同；为一年期或所给期限。评级列的标题变为“${pdMapLayout[0]!.words.zh}”，即 CREDITRISK 在评级旁读取的列（其他期限为“${pdMapLayout[1]!.words.zh}”）。`,
  },
  parameters: { grade: grades, scale, baseRate, horizon },
  examples: [
    {
      title: { en: 'An S&P grade', zh: '标普评级' },
      arguments: [[['BB-']], [['S&P']], null, null],
      spills: [[0.00972]],
    },
    {
      title: {
        en: 'A column of D&B failure classes, one of them unknown',
        zh: '一列邓白氏经营失败风险等级，其中一个无效',
      },
      arguments: [[['评级'], [1], [4], [7]], [['邓白氏']], null, null],
      spills: [
        ['评级违约概率'],
        [0.0003],
        [0.0084],
        ['"Grade": expected a D&B failure class (1 to 5) or score (1001 to 1875), found "7".'],
      ],
    },
    {
      title: { en: 'A scale of your own, over 150 days', zh: '自备对照表，期限 150 天' },
      arguments: [
        [['Grade'], ['weak']],
        [
          ['Grade', 'PD'],
          ['good', 0.005],
          ['weak', 0.03],
        ],
        null,
        [[150]],
      ],
      spills: [['PD'], [0.0124395]],
    },
  ],
  run: async ({ grade, scale, baseRate, horizon }, call) =>
    (await import('../answers/pdMap')).answerPdMap(grade, scale, baseRate, horizon, call),
});
