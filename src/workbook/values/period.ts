import { Problem } from '../../engine/problem';
import type { Period } from '../../engine/ledger';
import { basic, errorIn, isBlank, shown } from './odd';

/** A length of time: a bare number is days; `6 months`, `6个月` are calendar months; `Net 30`, `2 weeks`, `1年` are understood. Blank or 0 is not given. */
export function readPeriod(cell: unknown): Period | null | Problem {
  const value = errorIn(cell) === null ? basic(cell) : NaN;
  if (isBlank(value)) return null;
  const period = typeof value === 'number' ? days(value) : typeof value === 'string' ? parsed(value) : null;
  if (period === null)
    return new Problem({
      kind: 'invalid',
      expected: { en: 'a number of days or months', zh: '天数或月数' },
      found: shown(cell),
    });
  return period.count === 0 ? null : period;
}

const units: readonly (readonly [RegExp, Period['unit'], number])[] = [
  [/^(days?|d|天|日|日历日|daysnet|calendardays?)?$/, 'days', 1],
  [/^(weeks?|w|周|星期)$/, 'days', 7],
  [/^(months?|mths?|mos?|m|个月|月)$/, 'months', 1],
  [/^(years?|yrs?|y|年)$/, 'months', 12],
];

function days(count: number): Period | null {
  return Number.isInteger(count) && count >= 0 ? { count, unit: 'days' } : null;
}

function parsed(written: string): Period | null {
  const text = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.]+/g, '')
    .replace(/^net|^n\/?(?=\d)/, '');
  const [, digits, name] = /^(\d+)(\D*)$/.exec(text) ?? [];
  const unit = units.find(([pattern]) => name !== undefined && pattern.test(name));
  return digits === undefined || unit === undefined ? null : { count: Number(digits) * unit[2], unit: unit[1] };
}
