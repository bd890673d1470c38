import { define } from '../definition';
import { defaultRatesLayout } from '../layouts/defaultRates';
import { returned } from '../returned';
import { confidence } from '../parameters/confidence';
import { history } from '../parameters/history';
import { mapping } from '../parameters/mapping';

export const defaultRates = define({
  name: 'DEFAULTRATES',
  summary: {
    en: 'What your own history says of default rates: credible, most prudent and highest rates, and a back-test.',
    zh: '自身违约历史说明的违约率：可信违约率、最审慎违约率、上限及回测。',
  },
  returns: returned({ en: 'A heading row and one row a group', zh: '标题行及每组一行' }, defaultRatesLayout),
  parameters: { history, confidence, mapping },
  examples: [
    {
      title: {
        en: 'No default yet: Pluto and Tasche’s grades A, B and C at 90 %',
        zh: '尚无违约：Pluto 与 Tasche 的 A、B、C 三级，置信水平 90%',
      },
      arguments: [
        [
          ['Grade', 'Customers', 'Defaults', 'PD'],
          ['A', 100, 0, null],
          ['B', 400, 0, null],
          ['C', 300, 0, 0.01],
        ],
        [['90%']],
        null,
      ],
      spills: [
        [
          'Group',
          'Customers',
          'Defaults',
          'Observed rate',
          'Credibility',
          'Credible rate',
          'Most prudent rate',
          'Upper bound',
          'Back-test',
        ],
        ['A', 100, 0, 0, '', '', 0.00287409, 0.01340327, ''],
        ['B', 400, 0, 0, '', '', 0.003284, 0.00337411, ''],
        ['C', 300, 0, 0, '', '', 0.0076459, 0.00449535, 0.9859769],
      ],
    },
  ],
  run: async ({ history, confidence }, call) =>
    (await import('../answers/defaultRates')).answerDefaultRates(history, confidence, call),
});
