import { Problem } from '../../engine/problem';
import { days as unit } from './lengthOfTime';
import { simplified } from './simplified';
import { isDash, isWordForNothing } from './nothing';
import { basic, errorIn, isEmpty, shown } from './odd';

/**
 * By how many days a row is late, as programs print it: `45`, `45 days`, `逾期45天`, `12-` and `5 days left` before it falls due. NaN where it is not said;
 * `Current` and 未逾期 are 0.
 */
export function readDaysLate(cell: unknown): number | Problem {
  // The way of nearly every cell.
  if (cell === '') return NaN;
  if (typeof cell === 'number') return daysOf(cell);
  if (errorIn(cell) !== null) return notDays(cell);
  const value = basic(cell);
  if (isEmpty(value) || isDash(value) || isWordForNothing(value)) return NaN;
  if (typeof value === 'number') return daysOf(value);
  const text = typeof value === 'string' ? simplified(value.slice(0, 60).normalize('NFKC')).toLowerCase().trim() : '';
  if (notLate.test(text)) return 0;
  const groups = written.exec(text)?.groups;
  if (groups === undefined) return notDays(cell);
  const days = Number(groups.digits!.replace(/[, ]/g, ''));
  const isBefore = (groups.before ?? groups.behind ?? groups.ahead ?? groups.left) !== undefined;
  return days > most ? notDays(cell) : isBefore ? -days : days;
}

function daysOf(number: number): number | Problem {
  return Math.abs(number) <= most ? Math.floor(number) : notDays(number);
}

/** Nothing is a hundred years late; an amount may be more. */
const most = 36_500;
const notLate = /^(?:current|not (?:yet )?(?:over)?due|未到期|未逾期|正常|nicht fällig|non échu)$/;
const late = '(?:overdue|past due|late|old|逾期|超期|过期|已逾期)';
const written = new RegExp(
  `^(?:${late}(?: by)?\\s*)?(?<ahead>(?:due )?in |还有|距到期)?\\(?(?<before>[-−–])?\\s?(?<digits>\\d{1,3}(?:[, ]\\d{3})*|\\d{1,5})(?:[.,]0+)?(?<behind>-|\\))?\\s*(?:${unit}\\.?)?\\s*(?:${late}|(?<left>left|to go|remaining|until due|后到期))?$`,
);

function notDays(cell: unknown): Problem {
  return new Problem({
    kind: 'invalid',
    expected: { en: 'a number of days', zh: '天数' },
    found: shown(cell),
  });
}
