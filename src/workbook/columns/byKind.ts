import type { Period, SectorWeight } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import { amountColumn } from './amountColumn';
import type { Currencies } from './currencies';
import { dateColumn } from './dateColumn';
import { limitColumn } from './limitColumn';
import { report, type Report } from './problems';
import type { Heading } from '../headings/heading';
import type { ValueKind } from '../headings/valueKind';
import { ourName } from '../names/ourName';
import type { Column, Table } from '../report/table';
import { readerOf, type Readers } from '../values/readerOf';
import { readSaleKinds } from '../values/saleKinds';
import { readSectorWeights } from '../values/sectorWeights';

/** What an entry has in a column; null where nothing is given or it cannot be read. */
type Entries<Value> = (entry: number) => Value | null;

/** The columns of a table with one row an entry; a column that is not there has nothing in any of them. */
export interface Columns<Key extends string> {
  has(key: Key): boolean;
  /** Amounts and counts (0 where blank), limits, shares, rates, days. */
  number(key: Key): Entries<number>;
  /** The same for every entry, NaN where nothing is given. */
  numbers(key: Key): Float64Array;
  text(key: Key): Entries<string>;
  period(key: Key): Entries<Period>;
  weights(key: Key): Entries<readonly SectorWeight[]>;
}

interface Circumstances {
  readonly problems: Report;
  readonly currencies: Currencies;
  readonly date1904: boolean;
}

/** Reads each column of a table as the kind of its heading says; what cannot be read is told in `problems`. */
export function byKind<Key extends string>(
  headings: Readonly<Record<Key, Heading>>,
  { columns, count }: Pick<Table<Key>, 'columns' | 'count'>,
  circumstances: Circumstances,
): Columns<Key> {
  const entries = (key: Key) => {
    const column = columns[key];
    if (!column) return () => null;
    const whole = wholes[headings[key].kind]?.(column, circumstances);
    return whole ? (entry: number) => given(whole[entry]!) : each(headings[key], column, circumstances);
  };
  return {
    has: (key) => columns[key] !== undefined,
    number: (key) => entries(key) as Entries<number>,
    numbers: (key) => {
      const of = entries(key) as Entries<number>;
      return Float64Array.from({ length: count }, (_, entry) => of(entry) ?? NaN);
    },
    text: (key) => entries(key) as Entries<string>,
    period: (key) => entries(key) as Entries<Period>,
    weights: (key) => entries(key) as Entries<readonly SectorWeight[]>,
  };
}

/** Kinds whose cells are judged by the whole column: marks, units and orders of days. */
const wholes: Readonly<Partial<Record<ValueKind, (column: Column, circumstances: Circumstances) => Float64Array>>> = {
  amount: (column, { problems, currencies }) => inBase(column, amountColumn(column, problems, currencies), currencies),
  number: (column, { problems, currencies }) => amountColumn(column, problems, currencies),
  limit: (column, { problems, currencies }) => inBase(column, limitColumn(column, problems, currencies), currencies),
  day: (column, { problems, date1904 }) => dateColumn(column, problems, date1904),
};

/** Where rates are given, sums of money in other currencies are converted. */
function inBase(column: Column, values: Float64Array, { exchanged }: Currencies): Float64Array {
  return exchanged === null ? values : exchanged.inBase(column, values);
}

function each(heading: Heading, column: Column, { problems, date1904 }: Circumstances): Entries<unknown> {
  const read = readerOf(heading, { date1904, others }, column.heading.en);
  return (entry) => {
    const value = read(column.cells[column.first + entry]![column.at]);
    if (!(value instanceof Problem)) return typeof value === 'string' ? ourName(column, value) : value;
    report(problems, column, entry, value);
    return null;
  };
}

const others: Readers = { 'sale kinds': readSaleKinds, 'sector weights': readSectorWeights };

function given(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
