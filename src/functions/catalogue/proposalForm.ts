import { define } from '../definition';
import { proposalFormExample } from './examples/proposalForm';
import { proposalFormLayout, proposalFormLines } from '../layouts/proposalForm';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { firm } from '../parameters/firm';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { returned } from '../returned';

export const proposalForm = define({
  name: 'PROPOSALFORM',
  summary: {
    en: 'The proposal form of a credit insurer, filled from receivables, customers, policy and what the firm types; every blank field says what would fill it.',
    zh: '信用保险投保单：由应收账款、客户、保单及企业填写内容自动填入；每个空白项均注明所缺内容。',
  },
  returns: returned(
    {
      en: 'A heading row, a row a field in the order in which insurers ask, and how many are blank',
      zh: '标题行、按保险人询问顺序每项一行，以及空白项数',
    },
    proposalFormLayout,
    { lines: proposalFormLines },
  ),
  notes: proposalFormLayout,
  slow: true,
  parameters: { receivables, customers, asOf, firm, policy: optional(policy), mapping, rates },
  examples: [proposalFormExample],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/proposalForm')).answerProposalForm(given, call),
});
