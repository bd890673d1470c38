import { denominationOf } from '../headings/denominationOf';
import type { Column } from '../report/table';
import { notAnAmount } from '../values/amount';
import { digitsAsNumber } from '../values/digits';
import { isDash, isWordForNothing } from '../values/nothing';
import { basic, errorIn, isBlank } from '../values/odd';
import { writtenAmount } from '../values/writtenAmount';
import { sayUnit } from './amountRemarks';
import { certainAmounts } from './certainAmounts';
import type { Currencies } from './currencies';
import { markOf, ownMark } from './markOfColumn';
import { report, type Report } from './problems';
import { unitOf } from './unitOf';
import { allOf, asideOf, cellOf, coreOf, putAside, type Aside, type Written } from './writtenAside';

/** The cells of an amount column that hold no plain number, put aside until all have been seen: how one is written is judged by all of them together. */
interface AmountTexts {
  /** The value of a cell that needs no judging, NaN for one that is put aside or cannot be read. */
  read(entry: number, cell: unknown): number;
  /** Writes what was put aside to its entries, and brings all values to whole units of the currency. */
  settle(values: Float64Array): void;
}

/** `wordsForNothing`: whether `n/a` is a blank here; where an amount is needed it is none. */
export function amountTexts(
  column: Column,
  problems: Report,
  currencies: Currencies,
  wordsForNothing: boolean,
): AmountTexts {
  const heading = denominationOf(column.heading.en);
  const currency = column.ways?.money?.currency ?? heading.currency;
  if (currency !== null) currencies.note(currency, column, null);
  let aside: Aside | null = null;
  const certain = certainAmounts(column.count);
  const read = (entry: number, cell: unknown) => {
    const sure = typeof cell === 'string' ? certain.read(entry, cell) : undefined;
    if (sure !== undefined) return sure;
    const value = errorIn(cell) === null ? basic(cell) : NaN;
    if (isBlank(value) || isDash(value) || (wordsForNothing && isWordForNothing(value))) return 0;
    if (typeof value === 'number' && !Number.isNaN(value)) return value;
    const written = typeof value !== 'string' ? null : isDigits(value) ? value : writtenAmount(value);
    if (written === null) report(problems, column, entry, notAnAmount(cell));
    else putAside((aside ??= asideOf(column.count)), entry, written);
    return NaN;
  };
  const settle = (values: Float64Array) => {
    const scaled = judged(column, problems, currencies, { aside, certain }, values);
    const unit = unitOf(column, heading, currencies.unit);
    if (unit !== 1) inWholeUnits(values, unit, scaled);
    if (unit !== 1) sayUnit(column, unit, currencies.remarks);
    refuseTooLarge(column, problems, values);
  };
  return { read, settle };
}

const none: ReadonlySet<number> = new Set();

/** Reads the texts; tells which of them name a unit of their own (万). */
function judged(
  column: Column,
  problems: Report,
  currencies: Currencies,
  texts: Written,
  values: Float64Array,
): ReadonlySet<number> {
  if (texts.aside === null && texts.certain.isEmpty()) return none;
  const mark = markOf(column, currencies, texts);
  const left = texts.certain.agree(mark) ? texts.aside : allOf(column, texts, values);
  const scaled = new Set<number>();
  for (let at = 0; left !== null && at < left.count; at++) {
    const [entry, written] = [left.entries[at]!, left.written[at]!];
    const core = coreOf(written);
    const value = digitsAsNumber(core, mark === 'each' ? ownMark(column, entry, core) : mark);
    if (value === null) report(problems, column, entry, notAnAmount(cellOf(column, entry)));
    else if (typeof written === 'string') values[entry] = value;
    else {
      values[entry] = written.negative ? -value : value;
      if (written.currency !== null) currencies.note(written.currency, column, entry);
      if (/[千万亿]/.test(core)) scaled.add(entry);
    }
  }
  return scaled;
}

/** A digit, and digits, points and commas behind it, no more than a number has: nothing to take off. */
function isDigits(text: string): boolean {
  if (text.length === 0 || text.length > 40 || !isDigit(text.charCodeAt(0))) return false;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && code !== point && code !== comma) return false;
  }
  return true;
}

function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}

const [zero, nine, point, comma] = [48, 57, 46, 44];

function inWholeUnits(values: Float64Array, unit: number, scaled: ReadonlySet<number>): void {
  for (let entry = 0; entry < values.length; entry++)
    if (!scaled.has(entry)) values[entry] = Number((values[entry]! * unit).toPrecision(15));
}

/** No book holds more than 1e15, and above it a number loses its last units. */
function refuseTooLarge(column: Column, problems: Report, values: Float64Array): void {
  for (let entry = 0; entry < values.length; entry++)
    if (values[entry]! > 1e15 || values[entry]! < -1e15)
      report(problems, column, entry, notAnAmount(cellOf(column, entry)));
}
