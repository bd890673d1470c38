import type { Cells } from '../../workbook/values/cells';
import type { Parameter } from '../definition';

export const history: Parameter<Cells> = {
  name: 'history',
  help: {
    en: 'One row a group and year, best group first, with headings: Group, Customers, Defaults, and PD where one was forecast.',
    zh: '每组每年一行（最优组在前），含标题：组别、客户数、违约数；如有预测：违约概率。',
  },
  dimensionality: 'matrix',
  optional: false,
  read: (cells) => cells ?? [],
};
