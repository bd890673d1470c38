import { daysOf } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { readDate } from '../../workbook/values/date';
import { readPositive } from '../../workbook/values/number';
import { shown } from '../../workbook/values/odd';
import { readPercentage } from '../../workbook/values/percentage';
import { readPeriod } from '../../workbook/values/period';
import type { Parameter } from '../definition';

/** One share below 100% that must be given. */
export function shareGiven(name: string, help: Words): Parameter<number> {
  return single(
    name,
    help,
    { en: 'a percentage above 0% and below 100%', zh: '大于 0%、低于 100% 的百分比' },
    (cell) => {
      const share = readPercentage(cell);
      return share === 1 ? null : share;
    },
  );
}

/** One length of time that must be given, in days. */
export function daysGiven(name: string, help: Words): Parameter<number> {
  return single(name, help, { en: 'a number of days', zh: '天数' }, (cell) => {
    const period = readPeriod(cell);
    return period === null || period instanceof Problem ? period : daysOf(period);
  });
}

/** One whole number from 1 on. */
export function countGiven(name: string, help: Words, most: number): Parameter<number> {
  const expected = { en: `a whole number from 1 to ${most}`, zh: `1 至 ${most} 的整数` };
  return single(name, help, expected, (cell) => {
    const count = readPositive(cell);
    return typeof count === 'number' && (!Number.isInteger(count) || count > most) ? null : count;
  });
}

/** One day. */
export function dayGiven(name: string, help: Words): Parameter<number> {
  return single(name, help, { en: 'a date', zh: '日期' }, readDate);
}

/** One value; what is not given or cannot be one is told by the parameter's name. */
export function single<Value>(
  name: string,
  help: Words,
  expected: Words,
  read: (cell: unknown, date1904: boolean) => Value | null | Problem,
): Parameter<Value> {
  return {
    name,
    help,
    dimensionality: 'scalar',
    optional: false,
    read: (cells, { date1904 }) => {
      const cell = cells?.[0]?.[0];
      const value = read(cell, date1904);
      if (value !== null && !(value instanceof Problem)) return value;
      throw new Problem({ kind: 'invalid', field: { en: name, zh: name }, expected, found: shown(cell) });
    },
  };
}
