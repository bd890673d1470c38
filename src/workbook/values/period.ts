import { Problem } from '../../engine/problem';
import type { Period } from '../../engine/ledger';
import { basic, errorIn, isBlank, shown } from './odd';

/** A length of time: a bare number is days; `6 months`, `6个月` are calendar months; `Net 30`, `2 weeks`, `1年`, `2.5 years` are understood. Blank or 0 is not given. */
export function readPeriod(cell: unknown): Period | null | Problem {
  const value = errorIn(cell) === null ? basic(cell) : NaN;
  if (isBlank(value)) return null;
  const period = typeof value === 'number' ? of(value, 'days', 1) : typeof value === 'string' ? periodIn(value) : null;
  if (period === null)
    return new Problem({
      kind: 'invalid',
      expected: { en: 'a number of days or months', zh: '天数或月数' },
      found: shown(cell),
    });
  return period.count === 0 ? null : period;
}

// prettier-ignore
const units: readonly (readonly [RegExp, Period['unit'], number])[] = [
  [/^(days?|d|天|日|日历日|calendardays?|tagen?|jours?|j|días?|dias|giorni|gg|dagen|dagar|dager?|dni|gün|일|ngày|hari)?(net|netto|nets?|netti)?$/, 'days', 1],
  [/^(weeks?|wks?|w|周|个?星期|wochen?|semaines?)$/, 'days', 7],
  [/^(months?|mths?|mos?|m|个月|月|monaten?|mois|meses|mesi|maanden)$/, 'months', 1],
  [/^(years?|yrs?|y|年)$/, 'months', 12],
];

/** A period in a text; null where it is none. Parts of a month or a day are none: half a year is six months, half a month is no number of days. */
export function periodIn(written: string): Period | null {
  if (written.length > 60) return null;
  const text = written.normalize('NFKC').toLowerCase().trim().replace(/\.$/, '').replace(/\s+/g, '');
  const [, digits, name] = /^(?:netto|net|n\/?(?=\d))?(\d{1,6}(?:[.,]\d{1,3})?)([^\d.,]*?)\.?$/.exec(text) ?? [];
  const unit = units.find(([pattern]) => name !== undefined && pattern.test(name));
  return digits === undefined || unit === undefined ? null : of(Number(digits.replace(',', '.')), unit[1], unit[2]);
}

/** Whole days or months up to a century: no clause and no invoice runs longer. */
function of(number: number, unit: Period['unit'], times: number): Period | null {
  const count = number * times;
  const longest = unit === 'days' ? 36_525 : 1200;
  return Number.isInteger(count) && count >= 0 && count <= longest ? { count, unit } : null;
}
