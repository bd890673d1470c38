import { Problem } from '../../engine/problem';
import { denominationOf } from '../headings/denominationOf';
import { isDash, isWordForNothing } from '../values/nothing';
import { notAnAmount, twoReadings } from '../values/amount';
import { markFrom, noEvidence, withEvidence, type MarkEvidence } from '../values/decimalMark';
import { digitsAsNumber, type DecimalMark } from '../values/digits';
import { basic, errorIn, isBlank } from '../values/odd';
import { writtenAmount, type WrittenAmount } from '../values/writtenAmount';
import { sayMark, sayUnit } from './amountRemarks';
import { unitOf } from './unitOf';
import { evidenceBeside } from './amountsBeside';
import type { Currencies } from './currencies';
import { report, type Report } from './problems';
import type { Hurdle } from '../report/hurdle';
import type { Column } from '../report/table';

/** The cells of an amount column that hold no plain number, put aside until all have been seen: how one is written is judged by all of them together. */
interface AmountTexts {
  /** The value of a cell that needs no judging, NaN for one that is put aside or cannot be read. */
  read(entry: number, cell: unknown): number;
  /** Writes what was put aside to its entries, and brings all values to whole units of the currency. */
  settle(values: Float64Array): void;
}

/** Texts that wait, side by side, because a long list may have nothing else: in which entries they stand, and what they say. The first `count` are there. */
interface Aside {
  readonly entries: Int32Array;
  /** Digits and marks without a sign stand for themselves. */
  readonly written: (WrittenAmount | string)[];
  count: number;
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
  const read = (entry: number, cell: unknown) => {
    const value = errorIn(cell) === null ? basic(cell) : NaN;
    if (isBlank(value) || isDash(value) || (wordsForNothing && isWordForNothing(value))) return 0;
    if (typeof value === 'number' && !Number.isNaN(value)) return value;
    const written = typeof value !== 'string' ? null : isDigits(value) ? value : writtenAmount(value);
    if (written === null) report(problems, column, entry, notAnAmount(cell));
    else {
      aside ??= { entries: new Int32Array(column.count), written: new Array<string>(column.count), count: 0 };
      aside.entries[aside.count] = entry;
      aside.written[aside.count++] = written;
    }
    return NaN;
  };
  const settle = (values: Float64Array) => {
    const scaled = aside === null ? none : judged(column, problems, currencies, aside, values);
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
  aside: Aside,
  values: Float64Array,
): ReadonlySet<number> {
  const mark = markOf(column, currencies, aside);
  const scaled = new Set<number>();
  for (let at = 0; at < aside.count; at++) {
    const [entry, written] = [aside.entries[at]!, aside.written[at]!];
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

function coreOf(written: WrittenAmount | string): string {
  return typeof written === 'string' ? written : written.core;
}

function cellOf({ cells, first, at }: Column, entry: number): unknown {
  return cells[first + entry]![at];
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

/** The decimal mark of the column, by its own texts or else by those beside it; refused once, with both readings, where both leave it open. */
function markOf(column: Column, currencies: Currencies, aside: Aside): DecimalMark | 'each' {
  const chosen = column.ways?.decimals ?? null;
  if (chosen !== null) return chosen;
  const own = evidenceOf(aside);
  const mark = markFrom(own);
  const settled = own.open === null || own.point + own.comma > 0;
  if (settled || mark === 'each') {
    sayMark(column, mark!, currencies.remarks);
    return mark!;
  }
  const beside = evidenceBeside(column);
  const both = markFrom({ ...own, point: beside.point, comma: beside.comma });
  if (both === null || both === 'each') {
    column.refuse(openMark(column, entryOf(aside, own.open!), own.open!));
    return '.';
  }
  sayMark(column, both, currencies.remarks);
  return both;
}

/** Once one mark is certain, only a text that it does not fit says anything more. */
function evidenceOf({ written, count }: Aside): MarkEvidence {
  let evidence = noEvidence;
  for (let at = 0; at < count; at++) {
    const core = coreOf(written[at]!);
    const known = evidence.point > 0 ? '.' : evidence.comma > 0 ? ',' : null;
    if (known === null || digitsAsNumber(core, known) === null) evidence = withEvidence(evidence, core);
  }
  return evidence;
}

function entryOf({ entries, written }: Aside, core: string): number {
  return entries[written.findIndex((one) => coreOf(one) === core)]!;
}

/** Where texts contradict one another each counts for itself, and one that could be two numbers is refused. */
function ownMark(column: Column, entry: number, core: string): DecimalMark {
  const mark = markFrom(withEvidence(noEvidence, core));
  if (mark === null || withEvidence(noEvidence, core).open !== null) column.refuse(openMark(column, entry, core));
  return mark === ',' ? mark : '.';
}

/** `entry`: the first in which the text stands. */
function openMark(column: Column, entry: number, open: string): Hurdle {
  const problem = new Problem({ ...twoReadings(open).parts, place: column.place(entry), field: column.heading });
  const remedy = { what: 'decimals', heading: column.heading.en } as const;
  return { problem, at: { row: column.first + entry, column: column.at }, remedy, spoils: column.heading.en };
}

function inWholeUnits(values: Float64Array, unit: number, scaled: ReadonlySet<number>): void {
  for (let entry = 0; entry < values.length; entry++)
    if (!scaled.has(entry)) values[entry] = Number((values[entry]! * unit).toPrecision(15));
}

/** No book holds more than 1e15, and above it a number loses its last units. */
function refuseTooLarge(column: Column, problems: Report, values: Float64Array): void {
  for (let entry = 0; entry < values.length; entry++)
    if (values[entry]! > 1e15 || values[entry]! < -1e15)
      report(problems, column, entry, notAnAmount(column.cells[column.first + entry]![column.at]));
}
