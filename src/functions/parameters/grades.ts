import type { Cells } from '../../workbook/values/cells';
import type { Parameter } from '../definition';

export const grades: Parameter<Cells> = {
  name: 'grade',
  help: { en: 'One grade, or a column of them.', zh: '单个评级，或一列评级。' },
  dimensionality: 'matrix',
  optional: false,
  read: (cells) => cells ?? [],
};
