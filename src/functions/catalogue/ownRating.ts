import { define } from '../definition';
import { ownRatingLayout, ownRatingLines } from '../layouts/ownRating';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { ownFigures } from '../parameters/ownFigures';
import { policy } from '../parameters/policy';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { returned } from '../returned';

export const ownRating = define({
  name: 'OWNRATING',
  summary: {
    en: 'Your own firm by published scores and ratios: now, with cover, and after the largest debtor has failed without and with cover. Indicative, no rating.',
    zh: '以公开评分与比率衡量企业自身：当前、投保后，以及最大债务人违约后（无保险、有保险）。仅供参考，并非评级。',
  },
  returns: returned(
    { en: 'A heading row and one row a score or ratio', zh: '标题行及每项评分或比率一行' },
    ownRatingLayout,
    {
      lines: ownRatingLines,
    },
  ),
  notes: ownRatingLayout,
  parameters: {
    figures: ownFigures,
    receivables: optional(receivables),
    customers: optional(customers),
    asOf: optional(asOf),
    policy: optional(policy),
    mapping,
    rates,
  },
  examples: [
    {
      title: {
        en: 'EM 6.94 stands for A+; a debt of 200 fails, the policy pays 180 and costs 4',
        zh: 'EM 6.94 对应 A+；欠款 200 违约，保单赔付 180，保险费 4',
      },
      arguments: [
        [
          ['Total assets', 1000],
          ['Current assets', 600],
          ['Current liabilities', 350],
          ['Total liabilities', 550],
          ['Retained earnings', 180],
          ['EBIT', 90],
          ['Net sales', 1400],
          ['Interest', 20],
          ['Cash', 70],
          ['Receivables', 400],
          ['Failing debt', 200],
          ['Indemnity', 180],
          ['Premium', 4],
        ],
        null,
        null,
        null,
        null,
        null,
        null,
      ],
      spills: [
        ['Figure', 'Now', 'With cover', 'Debt fails', 'Fails, with cover', 'How computed'],
        [
          'Equivalent grade (indicative)',
          'A+',
          'A+',
          'CCC',
          'A-',
          'The EM score of the firm on the scale of bond ratings: indicative, no rating and no promise of one.',
        ],
        ['Notches against now', 0, 0, -13, -2, 'Below 0: so many notches lower.'],
        ['Altman Z', '', '', '', '', 'Altman Z needs Market value of equity.'],
        ['Altman Z′', 2.352176, 2.338429, 1.533834, 2.268379, 'grey → grey → grey → grey. Fitted on US manufacturers.'],
        [
          'Altman Z″',
          3.690691,
          3.628001,
          -0.1182273,
          3.307781,
          'safe → safe → distress → safe. Fitted on US firms; its lower line is not that of the EM score.',
        ],
        [
          'EM score',
          6.940691,
          6.878001,
          3.131773,
          6.557781,
          'safe → safe → distress → safe. Rating equivalents are average scores of US bonds; the lower half of that table has not been checked against print.',
        ],
        ['Ohlson O', '', '', '', '', 'Ohlson O needs Net income, Net income last year, Funds from operations.'],
        ['Zmijewski', '', '', '', '', 'Zmijewski needs Net income.'],
        ['Taffler', '', '', '', '', 'Taffler needs No-credit interval.'],
        [
          'Taffler without interval',
          4.625273,
          4.452879,
          -4.178318,
          3.589064,
          'safe → safe → distress → safe. Fitted on UK listed manufacturers; the line of 0 was drawn for all four ratios.',
        ],
        [
          'Springate',
          1.2258,
          1.206184,
          0.0971071,
          1.10662,
          'safe → safe → distress → safe. Fitted on 40 Canadian firms.',
        ],
        ['China F-score', '', '', '', '', 'China F-score needs Net income, Depreciation, Market value of equity.'],
        ['Equity ÷ total assets', 0.45, 0.4477912, 0.3125, 0.4364754, 'Book equity ÷ total assets.'],
        ['Current ratio', 1.714286, 1.702857, 1.142857, 1.645714, 'Current assets ÷ current liabilities.'],
        ['Cash ratio', 0.2, 0.1885714, 0.2, 0.7028571, 'Cash ÷ current liabilities.'],
        ['Interest cover', 4.5, 4.3, -5.5, 3.3, 'EBIT ÷ interest.'],
        [
          'Receivables ÷ total assets',
          0.4,
          0.4016064,
          0.25,
          0.204918,
          'Receivables ÷ total assets; above 40 % they are the largest asset of many firms.',
        ],
        ['Uninsured debt ÷ equity', 0.4444444, 0.04484305, 0, 0, 'What of the debt no policy pays ÷ book equity.'],
        [
          'Lost or paid for cover',
          0,
          4,
          200,
          24,
          'The debt is the one given. Taxes left out; nothing of it comes back but the indemnity.',
        ],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/ownRating')).answerOwnRating(given, call),
});
