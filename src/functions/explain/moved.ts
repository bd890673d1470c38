import { isoDay } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import { plain } from '../../workbook/headings/heading';
import { readDate } from '../../workbook/values/date';
import { shown } from '../../workbook/values/odd';
import { knownHeading, ofRows, ofTerms } from './knownHeading';
import type { GivenCell } from './givenLines';

/** What a cell becomes where it is moved one step: a number by a tenth, a day by thirty, a choice to the next; a term that is none of these is left out. null: it is not moved. */
export function moved({ name, value, place }: GivenCell, isTerm: boolean, date1904: boolean): unknown {
  const known = knownHeading(isTerm ? ofTerms : ofRows, name)?.heading ?? null;
  const kind = known?.kind ?? null;
  if (kind === 'day' || place.argument === 'asOf') return later(value, date1904);
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return kind !== null && names.has(kind) ? null : byTenth(value, kind);
  const text = shown(value);
  const next = nextChoice(text, known?.choices ?? []) ?? otherAnswer(text);
  if (next !== null) return next;
  const written = kind !== null && names.has(kind) ? null : writtenByTenth(text, kind);
  return written ?? (isTerm && kind !== null ? '' : null);
}

/** Kinds of which a number is only a name. */
const names: ReadonlySet<string> = new Set([
  'id',
  'name',
  'text',
  'class',
  'grade',
  'country',
  'countries',
  'currency',
]);

/** Kinds that are whole: days, counts. */
const whole: ReadonlySet<string> = new Set(['period', 'delay', 'terms']);

function byTenth(value: number, kind: string | null): number {
  const more = value * 1.1;
  // A share goes no further than the whole.
  if (value <= 1 && more > 1 && value > 0.5) return value * 0.9;
  return kind !== null && whole.has(kind) ? Math.sign(value) * Math.ceil(Math.abs(more)) : Number(more.toPrecision(12));
}

function later(value: unknown, date1904: boolean): unknown {
  const day = readDate(value, date1904);
  if (day === null || day instanceof Problem) return null;
  return typeof value === 'number' ? value + days : isoDay(day + days);
}

/** A month, about. */
const days = 30;

function nextChoice(
  text: string,
  choices: NonNullable<NonNullable<ReturnType<typeof knownHeading>>['heading']['choices']>,
): string | null {
  const said = plain(text);
  const at = choices.findIndex(({ value, zh, also }) => [value, zh, ...also].some((word) => plain(word) === said));
  if (at < 0 || choices.length < 2) return null;
  const { value, zh } = choices[(at + 1) % choices.length]!;
  return /\p{Script=Han}/u.test(text) ? zh : value;
}

function otherAnswer(text: string): string | null {
  return pairs.find(([one]) => one === text.toLowerCase())?.[1] ?? null;
}

// prettier-ignore
const pairs = [['yes', 'no'], ['no', 'yes'], ['是', '否'], ['否', '是'], ['true', 'false'], ['false', 'true']] as const;

/** `90%`, `4 months`, `1,200.00`: its one number by a tenth, the rest as written. */
function writtenByTenth(text: string, kind: string | null): string | null {
  const found = /^([^\d]*)(\d[\d,]*(?:\.\d+)?)([^\d]*)$/.exec(text);
  if (!found) return null;
  const [, before = '', digits = '', after = ''] = found;
  const value = Number(digits.replaceAll(',', ''));
  const percent = after.trim().startsWith('%');
  const next = percent
    ? 100 * byTenth(value / 100, kind)
    : byTenth(value, /\p{L}/u.test(after) || (kind !== null && whole.has(kind)) ? 'period' : kind);
  return `${before}${Number(next.toPrecision(12))}${after}`;
}
