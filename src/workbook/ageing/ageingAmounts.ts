import { amountReader } from '../columns/amountColumn';
import { sideBySide } from '../columns/columnReader';
import { currenciesOf, noteCurrencies } from '../columns/currencies';
import type { Exchanged } from '../columns/severalCurrencies';
import { limitReader } from '../columns/limitColumn';
import type { Report } from '../columns/problems';
import type { Exchange } from '../rates/exchange';
import type { ConvertedRow } from '../rates/receivablesInBase';
import type { Column, Table } from '../report/table';
import type { AgeingColumns } from './ageingColumns';
import type { AgeingKey } from './ageingKind';
import { totalsChecked } from './totalsChecked';

/** What stands in the buckets, a block each, money on account last and below 0; the limits beside them; in which currency. */
interface AgeingAmounts {
  readonly blocks: readonly Float64Array[];
  readonly limits: Float64Array | null;
  readonly currency: string | null;
  /** From which currency each entry was converted; null where no rates were given. */
  readonly converted: readonly (ConvertedRow | null)[] | null;
}

interface Rates {
  readonly exchange: Exchange | null;
  /** On which day's rates amounts are converted; null: the day of the call. */
  readonly day: number | null;
}

export function ageingAmounts(
  table: Table<AgeingKey>,
  columns: AgeingColumns,
  { exchange, day }: Rates,
  problems: Report,
): AgeingAmounts {
  const { currency, creditLimit } = table.columns;
  const days = day === null ? null : new Float64Array(table.count).fill(day);
  const currencies = currenciesOf(table, { exchange }, days);
  if (currency) noteCurrencies(currency, currencies);
  const readers = columns.blocks.map((column) => amountReader(column, problems, currencies, true));
  const limits = creditLimit ? limitReader(creditLimit, problems, currencies) : null;
  sideBySide([...readers, ...(limits ? [limits] : [])], table.count);
  const { onAccount, remarks } = totalsChecked(columns, table.count);
  table.remarks.push(...remarks);
  const { exchanged } = currencies;
  const inBase = (column: Column, values: Float64Array) => exchanged?.inBase(column, values) ?? values;
  const blocks = readers.map(({ values }, block) => {
    const amounts = inBase(columns.blocks[block]!, values);
    return block < columns.buckets.length ? amounts : amounts.map((value) => (value === 0 ? 0 : onAccount * value));
  });
  return {
    blocks,
    limits: limits && inBase(creditLimit!, limits.values),
    currency: currencies.one(),
    converted:
      exchange && exchanged && columns.blocks.flatMap((column) => rowsOf(column, exchanged, { exchange, day })),
  };
}

function rowsOf(column: Column, { codeAt }: Exchanged, { exchange, day }: Rates): readonly (ConvertedRow | null)[] {
  return Array.from({ length: column.count }, (_, row) => {
    const code = codeAt(column, row);
    const rate = exchange!.rateOf(code, day ?? undefined);
    return code === null || rate === null ? null : { from: exchange!.meant(code), rate };
  });
}
