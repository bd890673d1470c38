import { Problem } from '../../engine/problem';
import type { Column } from '../report/table';
import { isBlank, shown } from '../values/odd';
import { columnsIn, statementOf, type LongColumns } from './longColumns';
import { quotation, unstated, type Quoted } from './quotation';
import { quotedCurrency, quotedPair } from './quotedPair';
import { rateIn } from './rateIn';
import { signedRate } from './signedRate';
import { isBaseLine, type RateColumn, type RatesTable } from './ratesTable';
import type { Statement } from './statement';
import { ratioIn, unitsIn } from './unitsIn';

/** A table with a currency (or a pair) a row. */
export function longQuotations(
  table: RatesTable,
  days: Float64Array,
): { readonly quoted: readonly Quoted[]; readonly statedBase: string | null } {
  const columns = columnsIn(table);
  const said = statementOf(table, columns);
  const stated = said && { ...said, base: said.base ?? (table.renminbi ? 'CNY' : null) };
  const rows = Array.from({ length: table.count }, (_, entry) => rowAt(columns, entry)).filter((row) => row !== null);
  const ones = rows.filter(
    ({ into, rate, per, currency }) => into === null && rate === (per ?? 1) && currency !== null,
  );
  const only = new Set(ones.map(({ currency }) => currency));
  const base = stated?.base ?? table.base ?? (only.size === 1 ? [...only][0]! : null);
  const quoted = rows.flatMap((row) => quotedRow(row, { ...stated, base }, columns.rate, days));
  const bases = new Set(rows.map(({ into }) => into).filter((into) => into !== null));
  return { quoted, statedBase: base ?? (bases.size === 1 ? [...bases][0]! : null) };
}

interface Row {
  readonly entry: number;
  readonly currency: string | null;
  readonly into: string | null;
  /** How many of the currency the rate is for, as its row says; null where it says nothing. */
  readonly per: number | null;
  /** In how many of `into`. */
  readonly perInto: number;
  readonly rate: number;
  readonly indirect: boolean;
}

/** A row of the table; null where it is blank or a line about it. */
function rowAt({ currency, into, pair, units, unitsInto, rate, indirect }: LongColumns, entry: number): Row | null {
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
  return {
    entry,
    currency: one?.currency ?? unknown((pair ?? currency)!, entry),
    into: target,
    per: (units && unitsInto ? ratioIn(units, entry) : unitsIn(units, entry)) ?? one?.per ?? null,
    perInto: unitsInto ? ratioIn(unitsInto, entry) : 1,
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
  row: Row,
  stated: Partial<Statement>,
  { column }: RateColumn,
  days: Float64Array,
): readonly Quoted[] {
  const { entry, currency, into, perInto, rate, indirect } = row;
  const { side, base } = stated;
  const [place, day] = [column.place(entry), days[entry]!];
  const per = perOf(row, stated, column);
  // As SAP prints it: ratio (from) = rate × ratio (to), or indirectly rate × ratio (from) = ratio (to).
  if (into !== null && side !== 'base')
    return quotation({
      of: currency!,
      in: into,
      worth: indirect ? perInto / (rate * per) : (rate * perInto) / per,
      day,
      place,
    });
  if (side === undefined) throw unstated(column, entry, currency!, base ?? into ?? null);
  const target = base ?? into;
  if (!target) throw noBase(column);
  const [of, other] = side === 'unit' ? [currency!, target] : [target, currency!];
  return quotation({ of, in: other, worth: rate / per, day, place });
}

/** The units of a row and those of all rates (每100外币) are one statement made twice, never a factor twice. */
function perOf({ entry, per }: Row, { per: all = 1 }: Partial<Statement>, column: Column): number {
  if (per === null || all === 1 || per === all) return per ?? all;
  throw new Problem({
    kind: 'invalid',
    place: column.place(entry),
    field: column.heading,
    because: {
      en: `the row says that the rate is for ${per}, the heading or a line above for ${all}: keep the one that is right`,
      zh: `本行写明汇率对应 ${per} 个单位，标题或表格上方写明 ${all} 个单位：请只保留正确的一种`,
    },
  });
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
