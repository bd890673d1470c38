import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { errorIn, shown } from '../values/odd';
import type { Hurdle } from '../report/hurdle';
import type { Remarks } from '../report/remark';
import type { Column } from '../report/table';
import type { Exchanging } from '../rates/exchange';
import { currencyOf, sameCurrency } from '../values/currency';
import { othersIn, refusedMoneys } from './refusedMoneys';
import { severalCurrencies, type Exchanged, type Titled } from './severalCurrencies';

/** One currency a call: remembers the first it meets and refuses a second, both named, unless rates are given. */
export interface Currencies {
  readonly one: () => string | null;
  /** Entry null: the heading says it. */
  note(code: string, column: Column, entry: number | null): void;
  /** In what the amounts of the table stand where neither heading nor cell says it. */
  readonly unit: number;
  readonly remarks: Remarks;
  /** Where rates are given amounts may be in several currencies; null where they must be in one. */
  readonly exchanged: Exchanged | null;
}

/** `days`: when each entry is converted, where that is not the day of the call. */
export function currenciesOf(
  table: Titled & { readonly columns?: Readonly<Record<string, Column | undefined>> },
  { exchange }: Exchanging,
  days: Float64Array | null = null,
): Currencies {
  return exchange ? severalCurrencies(table, exchange, days) : oneCurrency(table);
}

export function oneCurrency(table: Titled = { remarks: [] }): Currencies {
  let one: string | null = null;
  let where: Words | null = null;
  let refused = false;
  const note = (code: string, column: Column, entry: number | null) => {
    if (code === one) return;
    if (one === null) [one, where] = [code, entry === null ? headingOf(column) : column.place(entry)];
    else one = sameCurrency(one, code) ?? second(column, entry, code);
  };
  /** Said once; whoever reads on reads all as the first. */
  const second = (column: Column, entry: number | null, code: string) => {
    const at = entry === null ? headingOf(column) : column.place(entry);
    const row = entry === null ? column.first - 1 : column.first + entry;
    if (!refused)
      column.refuse({
        problem: refusedMoneys(new Map([[one!, where!], [code, at], ...othersIn(column, [one!, code])])),
        at: { row, column: column.at },
        remedy: { what: 'rates' },
        spoils: null,
      });
    refused = true;
    return one;
  };
  const titled = table.money?.currency ?? null;
  return { one: () => one ?? titled, note, unit: table.money?.unit ?? 1, remarks: table.remarks, exchanged: null };
}

function headingOf(column: Column): Words {
  const { en, zh } = column.place(-1);
  return { en: `${en}, "${column.heading.en}"`, zh: `${zh} “${column.heading.zh}”` };
}

/** A column of currencies: codes, marks or words; blank cells follow the others. */
export function noteCurrencies(column: Column, currencies: Currencies): void {
  const { cells, at, first, count } = column;
  let last: unknown = null;
  let code: string | null = null;
  for (let entry = 0; entry < count; entry++) {
    const cell = cells[first + entry]![at];
    if (cell === null || cell === undefined || cell === '' || cell === 0) continue;
    if (cell === last) {
      if (currencies.exchanged !== null && code !== null) currencies.note(code, column, entry);
      continue;
    }
    [last, code] = [cell, null];
    const text = shown(cell);
    if (text === '') continue;
    code = errorIn(cell) === null ? currencyOf(text) : null;
    if (code === null) return column.refuse(noCurrency(column, entry, text));
    currencies.note(code, column, entry);
  }
}

function noCurrency(column: Column, entry: number, found: string): Hurdle {
  const problem = new Problem({
    kind: 'invalid',
    place: column.place(entry),
    field: column.heading,
    expected: { en: 'a currency', zh: '币种' },
    found,
  });
  const remedy = { what: 'meaning', heading: column.heading.en, keys: ['currency'] } as const;
  return { problem, at: { row: column.first + entry, column: column.at }, remedy, spoils: column.heading.en };
}

/** Two ranges of one call must agree as well. */
export function refuseTwoCurrencies(
  one: { currency: string | null; name: Words },
  other: { currency: string | null; name: Words },
): void {
  if (one.currency !== null && other.currency !== null && sameCurrency(one.currency, other.currency) === null)
    throw refusedMoneys(
      new Map([
        [one.currency, one.name],
        [other.currency, other.name],
      ]),
    );
}
