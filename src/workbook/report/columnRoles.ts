import type { Cells } from '../values/cells';
import { currencyOf } from '../values/currency';
import { creditKinds, documentKindOf } from '../values/documentKind';
import { isBlank } from '../values/odd';
import { readSide } from '../values/side';
import { figure } from './figure';
import type { HeadingRows } from './headingRows';
import type { Kind } from './kind';

/** Which columns say what of a row, for telling items from totals; each from 0. */
export interface ColumnRoles {
  /** Whose row it is; the first of them counts. */
  readonly party: readonly number[];
  /** What only an item has: its days, the surest first, and its number and terms. */
  readonly days: readonly number[];
  readonly numbers: readonly number[];
  readonly figures: ReadonlySet<number>;
  /** Columns of amounts by their headings, whatever stands in them. */
  readonly amounts: ReadonlySet<number>;
  /** Those figures that are added up and compared with totals, recognised ones first. */
  readonly summed: readonly number[];
  /** How many of those are recognised: where they print something the others are not compared. */
  readonly recognised: number;
  readonly currency: number | null;
  /** Whether a column of its own says that a row is a credit, whose amounts may stand without a sign; null where no column does. */
  readonly isCredit: ((row: readonly unknown[]) => boolean) | null;
}

export function columnRoles<Key extends string>(
  kind: Kind<Key>,
  { texts, keys, to }: HeadingRows<Key>,
  cells: Cells,
  count: number,
): ColumnRoles {
  const at = (key: string) => (keys as readonly (string | null)[]).indexOf(key);
  const those = (wanted: readonly string[]) => wanted.map(at).filter((column) => column >= 0);
  const sample = cells.slice(to + 1, to + 1 + Math.min(count, sampled));
  const party = those(['id', 'customer', 'name']);
  const [days, numbers] = [those(kind.items?.days ?? []), those(kind.items?.numbers ?? [])];
  const late = those(['daysOverdue', 'daysToDue']);
  const several = texts.findIndex((text, column) => text !== '' && holdsSeveralCurrencies(sample, column));
  const currency = several === -1 ? at('currency') : several;
  const figures = texts
    .map((_, column) => column)
    .filter((column) => ![...party, ...days, ...numbers, ...late, currency].includes(column))
    .filter((column) => isAmount(kind, keys[column] ?? null) || !notSummed.test(texts[column]!))
    .filter((column) => holdsFigures(sample, column));
  const recognised = figures.filter((column) => keys[column] !== null);
  const summed = [...recognised, ...figures.filter((column) => keys[column] === null)].slice(0, most);
  return {
    party,
    days,
    numbers,
    figures: new Set(figures),
    amounts: new Set([...keys.keys()].filter((column) => isAmount(kind, keys[column]!))),
    summed,
    recognised: Math.min(recognised.length, most),
    currency: currency < 0 ? null : currency,
    isCredit: creditIn([at('side'), at('documentType')]),
  };
}

/** Each word is looked into once, and in most lists the same stands in row after row. */
function creditIn([side, kind]: readonly [number, number]): ColumnRoles['isCredit'] {
  if (side < 0 && kind < 0) return null;
  const met = new Map<unknown, boolean>();
  let [last, lastSays]: [unknown, boolean] = [null, false];
  const of = (cell: unknown, says: (cell: unknown) => boolean) => {
    if (cell === last) return lastSays;
    const said = !isBlank(cell) && (met.get(cell) ?? says(cell));
    if (!met.has(cell)) met.set(cell, said);
    [last, lastSays] = [cell, said];
    return said;
  };
  const isCredit = (cell: unknown) => creditKinds.has(documentKindOf(cell) ?? 'invoice');
  if (side >= 0) return (row) => of(row[side], (cell) => readSide(cell) === 'credit');
  return (row) => of(row[kind], isCredit);
}

/** Rows that show what a column holds. */
const sampled = 400;
/** As many columns as a total is compared in. */
const most = 5;
/** Days, ages, rates and numbers of things have no sum. */
const notSummed =
  /days?\b|\bage\b|\(days\)|terms?\b|rate|percent|%|\bdate\b|\bno\.?$|number|year|天数|账期|期限|率|占比|日期|编号|编码|号$|^年$|账龄$/i;

/** `31-60 days` may be an amount, if the kind of range says so. */
function isAmount<Key extends string>({ headings }: Kind<Key>, key: Key | null): boolean {
  return key !== null && headings[key].kind === 'amount';
}

/** Where a document currency stands beside the local one, a list has a sum for each of the first. */
function holdsSeveralCurrencies(sample: Cells, column: number): boolean {
  const met = new Set<string>();
  for (const row of sample) {
    const cell = row[column];
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string') return false;
    if (met.has(cell)) continue;
    if (currencyOf(cell) === null) return false;
    met.add(cell);
  }
  return met.size > 1;
}

/** Three in five of the filled cells; zeros alone are figures too. */
function holdsFigures(sample: Cells, column: number): boolean {
  let [figures, others, zeros] = [0, 0, false];
  for (const row of sample) {
    const cell = row[column];
    if (cell === 0) zeros = true;
    if (isBlank(cell)) continue;
    if (figure(cell) !== null) figures++;
    else if (++others > 0.4 * sample.length) return false;
  }
  return figures + others === 0 ? zeros : figures >= 0.6 * (figures + others);
}
