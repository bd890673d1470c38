import type { SelfAnswers } from '../../workbook/ranges/selfAnswers';
import type { Parameter } from '../definition';

export const selfAnswers: Parameter<SelfAnswers> = {
  name: 'answers',
  help: {
    en: 'Two columns, questions as SELFASSESSMENT lists them and yes, partly or no; what the books say goes before, what is left out is named as blank.',
    zh: '两列：SELFASSESSMENT 列出的问题，以及“是”“部分”或“否”；账上能得出的以账为准，未填者列为空白。',
  },
  called: () => ({ en: 'Answers', zh: '回答' }),
  dimensionality: 'matrix',
  optional: true,
  read: async (cells) =>
    (await import(/* webpackChunkName: "desk" */ '../../workbook/ranges/selfAnswers')).readSelfAnswers(cells ?? []),
};
