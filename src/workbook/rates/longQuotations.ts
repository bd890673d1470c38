import { Problem } from '../../engine/problem';
import type { Column } from '../report/table';
import { readPlainNumber } from '../values/amount';
import { isBlank, shown } from '../values/odd';
import { quotation, unstated, type Quoted } from './quotation';
import { quotedCurrency, quotedPair } from './quotedPair';
import { rateIn } from './rateIn';
import { signedRate } from './signedRate';
import { isBaseLine, type RateColumn, type RatesTable } from './ratesTable';
import type { Statement } from './statement';

/** A table with a currency (or a pair) a row. */
export function longQuotations(
  table: RatesTable,
  days: Float64Array,
): { readonly quoted: readonly Quoted[]; readonly statedBase: string | null } {
  const columns = columnsIn(table);
  const stated = statementOf(table, columns);
  const rows = Array.from({ length: table.count }, (_, entry) => rowAt(columns, entry)).filter((row) => row !== null);
  const ones = rows.filter(({ into, rate, per, currency }) => into === null && rate === per && currency !== null);
  const only = new Set(ones.map(({ currency }) => currency));
  const base = stated?.base ?? table.base ?? (only.size === 1 ? [...only][0]! : null);
  const quoted = rows.flatMap((row) => quotedRow(row, { ...stated, base }, columns.rate, days));
  const bases = new Set(rows.map(({ into }) => into).filter((into) => into !== null));
  return { quoted, statedBase: base ?? (bases.size === 1 ? [...bases][0]! : null) };
}

interface LongColumns {
  readonly currency: Column | undefined;
  readonly into: Column | undefined;
  readonly pair: Column | undefined;
  readonly units: Column | undefined;
  readonly rate: RateColumn;
  /** Beside the direct rates of SAP. */
  readonly indirect: Column | undefined;
}

/** Of several columns of one meaning the one that reads: currencies that are known, the rate that says how it quotes. */
function columnsIn({ columns }: RatesTable): LongColumns {
  const all = (key: string) => columns.filter((one) => one.key === key);
  const [currency] = all('currency')
    .map(({ column }) => ({ column, known: knownIn(column) }))
    .sort((one, other) => other.known - one.known);
  const rates = [...columns.filter((one) => one.statement !== null && one.key === null), ...all('rate')];
  const stated = rates.find(({ statement }) => statement?.side === 'unit') ?? rates.find(({ statement }) => statement);
  return {
    currency: currency?.column,
    into: all('into')[0]?.column,
    pair: all('pair')[0]?.column,
    units: all('units')[0]?.column,
    rate: stated ?? rates[0]!,
    indirect: all('indirect')[0]?.column,
  };
}

function knownIn({ cells, at, first, count }: Column): number {
  return cells.slice(first, first + count).filter((row) => quotedCurrency(shown(row[at])) !== null).length;
}

/** Units beside each rate say that it is what so many of the currency cost; so does 中行折算价, printed for 100. */
function statementOf({ statement }: RatesTable, { rate, units }: LongColumns): Partial<Statement> | null {
  if (rate.statement ?? statement) return rate.statement ?? statement;
  if (/中行折算价/.test(rate.text)) return { side: 'unit', base: 'CNY', per: 100 };
  return units ? { side: 'unit', base: null, per: 1 } : null;
}

interface Row {
  readonly entry: number;
  readonly currency: string | null;
  readonly into: string | null;
  readonly per: number;
  readonly rate: number;
  readonly indirect: boolean;
}

/** A row of the table; null where it is blank or a line about it. */
function rowAt({ currency, into, pair, units, rate, indirect }: LongColumns, entry: number): Row | null {
  const row = rate.column.cells[rate.column.first + entry]!;
  if (row.every(isBlank) || isBaseLine(row)) return null;
  const beside = indirect ? rateIn(indirect, entry) : null;
  const named = pair ?? currency;
  const both = named ? quotedPair(shown(row[named.at])) : null;
  const one = both ? { currency: both.of, per: both.per } : currency ? quotedCurrency(shown(row[currency.at])) : null;
  const target = both?.into ?? (into && !isBlank(row[into.at]) ? targetOf(into, entry) : null);
  const found =
    rateAt(rate.column, entry, target !== null) ?? (beside === null ? null : { rate: beside, indirect: true });
  if (one === null && found === null) return null;
  if (found === null) throw noRate(rate.column, entry);
  const count = units && !isBlank(row[units.at]) ? readPlainNumber(row[units.at]) : 1;
  return {
    entry,
    currency: one?.currency ?? unknown((pair ?? currency)!, entry),
    into: target,
    per: one!.per * (typeof count === 'number' && count > 0 ? count : 1),
    ...found,
  };
}

/** Only between two named currencies a sign can mean that the rate is an indirect one. */
function rateAt(column: Column, entry: number, isPair: boolean): Pick<Row, 'rate' | 'indirect'> | null {
  if (isPair) return signedRate(column, entry);
  const rate = rateIn(column, entry);
  return rate === null ? null : { rate, indirect: false };
}

function targetOf(column: Column, entry: number): string {
  return quotedCurrency(shown(column.cells[column.first + entry]![column.at]))?.currency ?? unknown(column, entry);
}

function unknown(column: Column, entry: number): never {
  const found = shown(column.cells[column.first + entry]![column.at]);
  throw new Problem({
    kind: 'invalid',
    place: column.place(entry),
    field: column.heading,
    expected: { en: 'a currency', zh: '币种' },
    found,
  });
}

function noRate(column: Column, entry: number): Problem {
  return new Problem({
    kind: 'missing',
    place: column.place(entry),
    field: column.heading,
    expected: { en: 'a rate above 0', zh: '大于 0 的汇率' },
    found: '',
  });
}

function quotedRow(
  { entry, currency, into, per, rate, indirect }: Row,
  { side, base, per: all = 1 }: Partial<Statement>,
  { column }: RateColumn,
  days: Float64Array,
): readonly Quoted[] {
  const place = column.place(entry);
  if (into !== null && side !== 'base')
    return quotation({
      of: currency!,
      in: into,
      worth: indirect ? 1 / (rate * per) : rate / per,
      day: days[entry]!,
      place,
    });
  if (side === undefined) throw unstated(column, entry, currency!, base ?? into ?? null);
  const target = base ?? into;
  if (!target) throw noBase(column);
  return side === 'unit'
    ? quotation({ of: currency!, in: target, worth: rate / (per * all), day: days[entry]!, place })
    : quotation({ of: target, in: currency!, worth: rate / (per * all), day: days[entry]!, place });
}

function noBase(column: Column): Problem {
  return new Problem({
    kind: 'missing',
    place: column.place(-1),
    field: column.heading,
    because: {
      en: 'the base is not named: write it in the heading (CNY per unit) or in a row “Base currency | CNY”',
      zh: '没有写明本位币：请写在标题里（如“折合人民币”），或加一行“本位币 | CNY”',
    },
  });
}
