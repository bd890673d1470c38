import { daysOf } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import { readPeriod } from '../../workbook/values/period';
import type { Parameter } from '../definition';

/** In years of 365 days. */
export const horizon: Parameter<number> = {
  name: 'horizon',
  help: { en: 'Days, or a period such as 6 months, instead of one year.', zh: '天数或期间（如 6个月），代替一年。' },
  dimensionality: 'scalar',
  optional: true,
  read(cells) {
    const period = readPeriod(cells?.[0]?.[0]);
    if (period instanceof Problem) throw new Problem({ ...period.parts, field: { en: 'horizon', zh: '期限 horizon' } });
    return period === null ? 1 : daysOf(period) / 365;
  },
};
