import { define } from '../definition';
import { selfAssessmentExample } from './examples/selfAssessment';
import { selfAssessmentLayout, selfAssessmentLines } from '../layouts/selfAssessment';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { disputes } from '../parameters/disputes';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { policy } from '../parameters/policy';
import { rates } from '../parameters/rates';
import { receivables } from '../parameters/receivables';
import { selfAnswers } from '../parameters/selfAnswers';
import { returned } from '../returned';

export const selfAssessment = define({
  name: 'SELFASSESSMENT',
  summary: {
    en: 'How well credit is managed, out of 100: what the books can tell is answered from them with the figure, the rest is asked; gaps, blanks and the next three steps.',
    zh: '信用管理自我评估（满分 100）：账上能得出的附数据自动回答，其余由企业回答；列出差距、空白及下一步三项措施。',
  },
  returns: returned(
    { en: 'A heading row, a row a question, the scores and the next steps', zh: '标题行、每个问题一行、评分及下一步' },
    selfAssessmentLayout,
    { lines: selfAssessmentLines },
  ),
  notes: selfAssessmentLayout,
  slow: true,
  parameters: {
    receivables,
    customers,
    asOf,
    answers: selfAnswers,
    policy: optional(policy),
    disputes: optional(disputes),
    mapping,
    rates,
  },
  examples: [selfAssessmentExample],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "desk" */ '../answers/selfAssessment')).answerSelfAssessment(given, call),
});
