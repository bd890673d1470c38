import { Problem } from '../../engine/problem';
import { readDate } from '../../workbook/values/date';
import type { Parameter } from '../definition';

export const asOf: Parameter<number> = {
  name: 'asOf',
  help: {
    en: 'The day on which the books are read, as a constant (no TODAY).',
    zh: '基准日（请填固定日期，不要用 TODAY）。',
  },
  dimensionality: 'scalar',
  optional: false,
  read(cells, { date1904 }) {
    const field = { en: 'asOf', zh: '基准日 asOf' };
    const day = readDate(cells?.[0]?.[0], date1904);
    if (day instanceof Problem) throw new Problem({ ...day.parts, field });
    if (day === null) throw new Problem({ kind: 'missing', field, expected: { en: 'a date', zh: '日期' }, found: '' });
    return day;
  },
};
