import { quotation, unstated, type Quoted } from './quotation';
import { quotedCurrency, quotedPair } from './quotedPair';
import { rateIn } from './rateIn';
import { namesRate } from './rateHeading';
import type { RateColumn, RatesTable } from './ratesTable';
import type { Statement } from './statement';

/** A table with a currency (or a pair) a column, a row a day. */
export function wideQuotations(
  table: RatesTable,
  days: Float64Array,
): { readonly quoted: readonly Quoted[]; readonly statedBase: string | null } {
  const columns = table.columns.filter(({ text }) => namesRate(text));
  const stated = table.statement && {
    ...table.statement,
    base: table.statement.base ?? table.base ?? (table.renminbi ? 'CNY' : null),
  };
  const quoted = columns.flatMap((one) =>
    quotedColumn(one, table.renminbi ? ofRenminbi(one, stated) : stated, days, table.base),
  );
  const into = new Set(quoted.map((one) => (stated?.side === 'base' ? one.of : one.in)));
  return { quoted, statedBase: stated?.base ?? pairedBase(columns) ?? (into.size === 1 ? [...into][0]! : null) };
}

/** The currency that all pairs have in common. */
function pairedBase(columns: readonly RateColumn[]): string | null {
  const pairs = columns.map(({ text }) => quotedPair(text)).filter((pair) => pair !== null);
  const [first] = pairs;
  if (first === undefined) return null;
  const common = [first.into, first.of].filter((one) => pairs.every(({ of, into }) => of === one || into === one));
  return common[0] ?? null;
}

/**
 * 人民币汇率中间价 are quoted as 100 units of the currency in yuan, but for these, which are quoted as units for 100 yuan
 * (公告 of the China Foreign Exchange Trade System).
 */
function ofRenminbi({ text }: RateColumn, stated: Statement | null): Statement | null {
  const currency = quotedCurrency(text)?.currency;
  return stated?.side === 'unit' &&
    stated.base === 'CNY' &&
    stated.per === 100 &&
    currency !== undefined &&
    inverted.has(currency)
    ? { ...stated, side: 'base' }
    : stated;
}

const inverted = new Set('MYR RUB ZAR KRW AED SAR HUF PLN DKK SEK NOK TRY MXN THB'.split(' '));

function quotedColumn(
  { column, text }: RateColumn,
  stated: Statement | null,
  days: Float64Array,
  base: string | null,
): readonly Quoted[] {
  const pair = quotedPair(text);
  const quoted: Quoted[] = [];
  for (let entry = 0; entry < column.count; entry++) {
    const rate = rateIn(column, entry);
    if (rate === null) continue;
    const [day, place] = [days[entry]!, column.place(entry)];
    if (pair) {
      quoted.push(
        ...quotation({ of: pair.of, in: pair.into, worth: rate / (pair.per ?? stated?.per ?? 1), day, place }),
      );
      continue;
    }
    const { currency, per: own } = quotedCurrency(text)!;
    const other = stated?.base ?? null;
    // A heading `100 JPY` beside `1 USD` says itself what the rate is for.
    if (stated === null && own !== null && base !== null) {
      quoted.push(...quotation({ of: currency, in: base, worth: rate / own, day, place }));
      continue;
    }
    if (stated === null || other === null) throw unstated(column, entry, currency, base);
    const worth = rate / (own ?? stated.per);
    if (stated.side === 'unit') quoted.push(...quotation({ of: currency, in: other, worth, day, place }));
    else quoted.push(...quotation({ of: other, in: currency, worth: rate / stated.per, day, place }));
  }
  return quoted;
}
