import { define } from '../definition';
import { baseLines, borrowingBaseLayout } from '../layouts/financing';
import { returned } from '../returned';
import { ineligibles } from '../../engine/desk';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { baseRules } from '../parameters/financing';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { baseBookExample } from './examples/borrowingBase';

const { receivables: whole, ...after } = baseLines;
const reasons = Object.fromEntries(Object.entries(ineligibles).map(([key, { name }]) => [key, { words: name }]));

export const borrowingBase = define({
  name: 'BORROWINGBASE',
  summary: {
    en: 'What a bank lends on the receivables: every exclusion in order, what each would free, and what cover adds.',
    zh: '银行可按应收账款融资多少：逐项剔除、各项可释放的额度，以及投保增加的额度。',
  },
  returns: returned({ en: 'A heading row and a line each', zh: '标题行及各行' }, borrowingBaseLayout, {
    lines: { whole, ...reasons, ...after },
    after: {
      en: 'Rules that are not given are not applied; the last five lines need a policy.',
      zh: '未填写的规则不适用；最后五行需提供保单。',
    },
  }),
  parameters: {
    receivables,
    rules: baseRules,
    asOf,
    customers: optional(customers),
    policy: optional(policy),
    mapping,
    rates,
  },
  examples: [
    {
      title: { en: 'A foreign customer becomes eligible through its cover', zh: '境外客户因承保而合格' },
      arguments: [...baseBookExample, null, null],
      spills: [
        ['What', 'Amount', 'Count', 'Would free', 'Note'],
        ['Receivables', 220_000, 4, '', ''],
        ['Less: past due', 20_000, 1, 15_000, 'Frees most'],
        ['Less: foreign', 0, 0, 0, ineligibles.foreign.summary.en],
        ['Less: affiliates', 0, 0, 0, ineligibles.affiliates.summary.en],
        ['Less: contra', 0, 0, 0, ineligibles.contra.summary.en],
        ['Less: disputed', 10_000, 1, 7500, ineligibles.disputed.summary.en],
        ['Less: credits', 0, 0, 0, ineligibles.credits.summary.en],
        ['Less: cross-aged', 0, 0, 0, ineligibles.crossAge.summary.en],
        ['Less: foreign, above the cover', 10_000, 1, 7500, ineligibles.aboveCover.summary.en],
        ['Less: concentration', 0, 0, 0, ineligibles.concentration.summary.en],
        ['Eligible', 180_000, '', '', ''],
        ['of it insured', 130_000, '', '', ''],
        ['Advance', 154_500, '', '', ''],
        ['Dilution reserve', 0, '', '', ''],
        ['Other reserves', 0, '', '', ''],
        ['Availability', 154_500, '', '', ''],
        ['Availability without cover', 97_500, '', '', ''],
        ['Added by cover', 57_000, '', '', ''],
        [
          'Finance gain a year',
          3090,
          '',
          '',
          '(Interest now − insured) × availability: what is drawn replaces money at the interest of now',
        ],
        ['Net gain of cover', 1090, '', '', ''],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/borrowingBase')).answerBorrowingBase(given, call),
});
