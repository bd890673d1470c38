import type { TypesRange } from '../../workbook/ranges/policyTypes';
import type { Parameter } from '../definition';

export const types: Parameter<TypesRange | null> = {
  name: 'types',
  help: {
    en: 'A column of policy terms and a column of values for each type, under its name (Whole turnover, Key accounts 10, …); left out: published typical terms.',
    zh: '一列保单条款，每种类型一列数值，标题为类型名称（统保、重点客户 10 等）；省略时采用公开的典型条件。',
  },
  dimensionality: 'matrix',
  optional: true,
  read: async (cells, call) =>
    cells === null
      ? null
      : (await import(/* webpackChunkName: "price" */ '../../workbook/ranges/policyTypes')).readPolicyTypes(
          cells,
          call,
        ),
};
