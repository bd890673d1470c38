import { define } from '../definition';
import { salesToRecoverLayout } from '../layouts/salesToRecover';
import { oneRow, returned } from '../returned';
import { shareGiven } from '../parameters/single';
import { sum } from '../parameters/sum';

export const salesToRecover = define({
  name: 'SALESTORECOVER',
  summary: { en: 'Extra sales that earn a loss back.', zh: '弥补一笔坏账损失需增加的销售额。' },
  returns: returned(oneRow, salesToRecoverLayout),
  parameters: {
    loss: sum('loss', { en: 'What was lost.', zh: '损失金额。' }),
    margin: shareGiven('margin', {
      en: 'Contribution margin: what a sale leaves after all that it costs in addition.',
      zh: '边际贡献率（销售额减变动成本后的占比）。',
    }),
  },
  examples: [
    {
      title: { en: '10,000 lost at a margin of 5%', zh: '损失 10,000，边际贡献率 5%' },
      arguments: [[[10_000]], [['5%']]],
      spills: [
        ['Sales to recover', 'Times the loss'],
        [200_000, 20],
      ],
    },
  ],
  run: async (given, { language }) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/salesToRecover')).answerSalesToRecover(given, language),
});
