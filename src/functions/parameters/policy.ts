import type { Policy } from '../../engine/cover';
import type { Parameter } from '../definition';

export const policy: Parameter<Policy> = {
  name: 'policy',
  help: {
    en: 'The policy in two columns, terms and values: Insured percentage, Each-loss deductible, Maximum liability, Waiting period, Rules (published terms for the blanks) and others.',
    zh: '保单条款（两列：条款、数值）：赔偿比例、免赔额、最高赔偿限额、等待期、采用规则（以公开条款填补空白）等。',
  },
  called: () => ({ en: 'Policy', zh: '保单' }),
  dimensionality: 'matrix',
  optional: false,
  read: async (cells, call) =>
    (await import(/* webpackChunkName: "cover" */ '../../workbook/ranges/policy')).readPolicy(cells ?? [], call),
};
