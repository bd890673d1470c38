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

interface Aside {
  readonly entry: number;
  readonly cell: unknown;
  readonly written: WrittenAmount;
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
  const aside: Aside[] = [];
  const read = (entry: number, cell: unknown) => {
    const value = errorIn(cell) === null ? basic(cell) : NaN;
    if (isBlank(value) || isDash(value) || (wordsForNothing && isWordForNothing(value))) return 0;
    if (typeof value === 'number' && !Number.isNaN(value)) return value;
    const written = typeof value === 'string' ? writtenAmount(value) : null;
    if (written === null) report(problems, column, entry, notAnAmount(cell));
    else aside.push({ entry, cell, written });
    return NaN;
  };
  const settle = (values: Float64Array) => {
    const scaled = aside.length === 0 ? none : judged(column, problems, currencies, aside, values);
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
  aside: readonly Aside[],
  values: Float64Array,
): ReadonlySet<number> {
  const mark = markOf(column, currencies, aside);
  const scaled = new Set<number>();
  for (const { entry, cell, written } of aside) {
    const value = digitsAsNumber(written.core, mark === 'each' ? ownMark(column, entry, written.core) : mark);
    if (value === null) report(problems, column, entry, notAnAmount(cell));
    else {
      values[entry] = written.negative ? -value : value;
      if (written.currency !== null) currencies.note(written.currency, column, entry);
      if (/[千万亿]/.test(written.core)) scaled.add(entry);
    }
  }
  return scaled;
}

/** The decimal mark of the column, by its own texts or else by those beside it; refused once, with both readings, where both leave it open. */
function markOf(column: Column, currencies: Currencies, aside: readonly Aside[]): DecimalMark | 'each' {
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
    column.refuse(openMark(column, aside, own.open!));
    return '.';
  }
  sayMark(column, both, currencies.remarks);
  return both;
}

/** Once one mark is certain, only a text that it does not fit says anything more. */
function evidenceOf(aside: readonly Aside[]): MarkEvidence {
  let evidence = noEvidence;
  for (const { written } of aside) {
    const known = evidence.point > 0 ? '.' : evidence.comma > 0 ? ',' : null;
    if (known === null || digitsAsNumber(written.core, known) === null) evidence = withEvidence(evidence, written.core);
  }
  return evidence;
}

/** Where texts contradict one another each counts for itself, and one that could be two numbers is refused. */
function ownMark(column: Column, entry: number, core: string): DecimalMark {
  const mark = markFrom(withEvidence(noEvidence, core));
  if (mark === null || withEvidence(noEvidence, core).open !== null)
    column.refuse(openMark(column, [{ entry, core }], core));
  return mark === ',' ? mark : '.';
}

function openMark(
  column: Column,
  aside: readonly (Aside | { readonly entry: number; readonly core: string })[],
  open: string,
): Hurdle {
  const first = aside.find((one) => ('written' in one ? one.written.core : one.core) === open)!;
  const problem = new Problem({ ...twoReadings(open).parts, place: column.place(first.entry), field: column.heading });
  const remedy = { what: 'decimals', heading: column.heading.en } as const;
  return { problem, at: { row: column.first + first.entry, column: column.at }, remedy, spoils: column.heading.en };
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
