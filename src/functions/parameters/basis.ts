import { readPositive } from '../../workbook/values/number';
import { optional } from './optional';
import { single } from './single';

/** Days of a year; null where left out. */
export const basis = optional(
  single(
    'basis',
    { en: 'Days of a year, 365 or 360; 365 if left out.', zh: '全年天数：365 或 360；省略为 365。' },
    { en: '365 or 360', zh: '365 或 360' },
    (cell) => {
      const days = readPositive(cell);
      return days === 365 || days === 360 ? days : null;
    },
  ),
);
