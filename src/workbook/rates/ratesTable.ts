import type { Words } from '../../engine/words';
import { candidates, spellings } from '../headings/heading';
import { rateHeadings, type RateHeading } from '../headings/rates';
import { stop } from '../report/hurdle';
import { rowOf, type Column } from '../report/table';
import { noTitle, titleOf, type Title } from '../report/title';
import type { Cells } from '../values/cells';
import { currencyOf } from '../values/currency';
import { errorIn, isBlank, shown } from '../values/odd';
import { isDay, keyOf, namesRate } from './rateHeading';
import { statementIn, type Statement } from './statement';
import { columnOf, daysAcross, turned } from './turnedTable';

export const ratesName: Words = { en: 'Rates', zh: '汇率' };

/** A column of a table of rates: what its heading means, which currencies it names, what it says about how it quotes. */
export interface RateColumn {
  readonly column: Column;
  readonly key: RateHeading | null;
  readonly statement: Statement | null;
  readonly text: string;
}

/** A table of rates within its range. `long`: a currency a row; else a currency a column. */
export interface RatesTable {
  readonly long: boolean;
  readonly columns: readonly RateColumn[];
  readonly count: number;
  /** What the lines around the table say for all of it. */
  readonly statement: Statement | null;
  /** The currency of the books, where a line names it. */
  readonly base: string | null;
  /** What the lines above it say: the day of all rates where no column has days. */
  readonly title: Title;
  /** The table is the one of middle rates of the renminbi, by its title. */
  readonly renminbi: boolean;
}

/** Finds the table: headings anywhere in the first rows, a currency a row, a currency a column, or days across; null where there is none. */
export function ratesTable(cells: Cells): RatesTable | null {
  const rows = cells.slice(0, 50);
  const long = rows.findIndex(isLong);
  const wide = long === -1 ? rows.findIndex(isWide) : -1;
  if (long + wide > -2) return tableAt(cells, Math.max(long, wide), { long: long !== -1, place: null });
  const across = rows.findIndex((row, at) => daysAcross(row, rows[at + 1]));
  return across === -1 ? null : tableAt(turned(cells, across), across, { long: false, place: columnOf });
}

interface Way {
  readonly long: boolean;
  /** How an entry is called where it is no row of the range. */
  readonly place: ((entry: number) => Words) | null;
}

function tableAt(cells: Cells, at: number, { long, place }: Way): RatesTable {
  const { last, around } = linesAround(cells, at);
  const lines = around.flat().filter((cell) => typeof cell === 'string');
  const statements = [...lines, ...(long ? [] : cornerOf(cells[at]!))].map(statementIn);
  return {
    long,
    columns: columnsOf(cells, at, last - at, place),
    count: last - at,
    statement: mostExact(statements.filter((one) => one !== null)),
    base: baseIn(around),
    title: at === 0 ? noTitle : titleOf(cells.slice(0, at)),
    renminbi: lines.some((line) => /人民币.*中间价/.test(line.normalize('NFKC'))),
  };
}

/** A heading of currencies (or pairs) and one of rates. */
function isLong(row: readonly unknown[]): boolean {
  const keys = new Set(row.map(keyOf));
  const states = row.some((cell) => typeof cell === 'string' && keyOf(cell) === null && statementIn(cell) !== null);
  return (keys.has('currency') || keys.has('pair')) && (keys.has('rate') || states);
}

/** Columns that name currencies, and beside them nothing but a column of days and words about the rates: balances by currency have customers. */
function isWide(row: readonly unknown[], at: number, rows: Cells): boolean {
  if (row.some((cell) => typeof cell === 'number' && cell !== 0)) return false;
  const named = row.filter(namesRate).length;
  const dated = row.some((cell) => keyOf(cell) === 'day') || isDay(rows[at + 1]?.[0]);
  if (named < 2) return named === 1 && dated;
  const others = row.slice(dated ? 1 : 0).filter((cell) => !isBlank(cell) && !namesRate(cell) && keyOf(cell) !== 'day');
  return others.every((cell) => statementIn(shown(cell)) !== null);
}

/** `每100外币` says more than 直接标价. */
function mostExact(statements: readonly Statement[]): Statement | null {
  const exact = (one: Statement) => (one.per === 1 ? 0 : 2) + (one.base === null ? 0 : 1);
  return [...statements].sort((one, other) => exact(other) - exact(one))[0] ?? null;
}

/** Lines of words above the headings and below the rates; the table ends with its last row of figures. */
function linesAround(cells: Cells, at: number): { readonly last: number; readonly around: Cells } {
  let last = cells.length - 1;
  while (last > at && isLine(cells[last]!)) last--;
  return {
    last,
    around: [...cells.slice(0, at), ...cells.slice(last + 1), ...cells.slice(at + 1, last + 1).filter(isBaseLine)],
  };
}

function isLine(row: readonly unknown[]): boolean {
  if (isBaseLine(row)) return true;
  const words = row.every((cell) => isBlank(cell) || typeof cell === 'string');
  return (
    words && !row.some((cell, at) => namesRate(cell) || errorIn(cell) !== null || (at > 0 && /\d/.test(shown(cell))))
  );
}

export function isBaseLine(row: readonly unknown[]): boolean {
  return baseIn([row]) !== null;
}

/** `Base currency | CNY`, `本位币：人民币`. */
function baseIn(lines: Cells): string | null {
  for (const row of lines) {
    const filled = row.filter((cell) => !isBlank(cell)).map(shown);
    const [label, beside] = filled.length === 1 ? filled[0]!.normalize('NFKC').split(/[:=]/) : filled;
    const named = label === undefined || beside === undefined ? null : currencyOf(beside);
    if (named !== null && candidates(label!).some((text) => baseWords.has(text))) return named;
  }
  return null;
}

const baseWords: ReadonlySet<string> = new Set(spellings({ base: rateHeadings.base }).keys());

/** What stands where days and currencies meet may say how the table quotes. */
function cornerOf(row: readonly unknown[]): readonly string[] {
  return row.filter((cell): cell is string => typeof cell === 'string' && !namesRate(cell));
}

function columnsOf(cells: Cells, headingRow: number, count: number, turnedPlace: Way['place']): readonly RateColumn[] {
  const place = turnedPlace ?? ((entry: number) => rowOf(ratesName, headingRow + 2 + entry));
  const common = { cells, first: headingRow + 1, count, place, aliases: null, ways: null, remarks: [], refuse: stop };
  return cells[headingRow]!.map((cell, at) => {
    const text = shown(cell);
    const column = { ...common, at, heading: { en: text, zh: text } };
    const known = turnedPlace && at === 0 ? 'day' : keyOf(cell);
    const key = known ?? (at === 0 && isDay(cells[headingRow + 1]?.[0]) ? 'day' : null);
    return { column, key, statement: statementIn(text), text };
  });
}
