import { dayOf, serialOf } from '../../engine/ledger';
import { monthIn } from '../values/month';
import { monthNamed } from '../values/monthNames';

/** A month of the calendar over a bucket: so many months before that of the ageing (`This month`, 上月), or a month by name, of its latest year where none is said. */
export type CalendarMonth = { readonly back: number } | { readonly first: number } | { readonly month: number };

/** `text` as buckets are read: lower case, no spaces. Null where it names no month of the calendar. */
export function calendarMonth(text: string): CalendarMonth | null {
  const back = relative.find(([pattern]) => pattern.test(text))?.[1];
  if (back !== undefined) return { back };
  const [, ago] = monthsAgo.exec(text) ?? [];
  if (ago !== undefined) return { back: Number(ago) };
  const named = english.test(text) ? monthNamed(text.replace('.', '')) : null;
  if (named !== null) return { month: named };
  const first = dated.test(text) ? monthIn(text, false) : null;
  return first === null ? null : { first };
}

/** The first and the last day of the month, for an ageing of this day. */
export function daysOfMonth(month: CalendarMonth, day: number): readonly [first: number, last: number] {
  const first = firstDay(month, day);
  const { year, month: number } = dayOf(first);
  return [first, startOf(year, number + 1) - 1];
}

function firstDay(month: CalendarMonth, day: number): number {
  if ('first' in month) return month.first;
  const { year, month: own } = dayOf(day);
  if ('back' in month) return startOf(year, own - month.back);
  return startOf(month.month > own ? year - 1 : year, month.month);
}

function startOf(year: number, month: number): number {
  const over = Math.floor((month - 1) / 12);
  return serialOf(year + over, month - 12 * over, 1)!;
}

const relative: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:(?:this|current)month|monthtodate|本月|当月|laufendermonat|aktuellermonat|dieser?monat|cemois|moisencours|estemes|mesencurso|mesecorrente|mêsatual|dezemaand|bieżącymiesiąc)$/,
    0,
  ],
  [
    /^(?:(?:last|previous|prior)month|上月|上个月|前月|先月|vormonat|letzter?monat|moisdernier|moisprécédent|mespasado|mesanterior|meseprecedente|mêsanterior|vorigemaand|poprzednimiesiąc)$/,
    1,
  ],
  [/^(?:nextmonth|下月|下个月|翌月|来月|nächster?monat|moisprochain|próximomes|volgendemaand)$/, -1],
];
const monthsAgo = /^(\d{1,2})(?:months?ago|个月前|月前|か月前|ヶ月前)$/;
const english =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/;
const dated =
  /^(?:20\d{2}[-/.年]?\d{1,2}(?:月份?)?|\d{1,2}[-/.]20\d{2}|\p{L}{3,12}\.?[,/'’-]*(?:20)?\d{2}|20\d{2}[,/-]*\p{L}{3,12})$/u;
