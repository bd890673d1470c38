import { Problem } from '../../engine/problem';
import { readPositive } from '../../workbook/values/number';
import type { Parameter } from '../definition';

const usual: readonly number[] = [1, 2, 3];

export const stress: Parameter<readonly number[]> = {
  name: 'stress',
  help: {
    en: 'By what every PD is multiplied, in one row or column; 1, 2, 3 if left out.',
    zh: '各违约概率乘以的倍数（一行或一列）；省略时为 1、2、3。',
  },
  dimensionality: 'matrix',
  optional: true,
  read: (cells) => {
    const factors = (cells ?? [])
      .flat()
      .map(readPositive)
      .filter((factor) => factor !== null);
    const problem = factors.find((factor) => factor instanceof Problem);
    if (problem) throw new Problem({ ...problem.parts, field: { en: 'stress', zh: '压力倍数 stress' } });
    return factors.length === 0 ? usual : (factors as readonly number[]);
  },
};
