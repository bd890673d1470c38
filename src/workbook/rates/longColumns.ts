import type { Column } from '../report/table';
import { shown } from '../values/odd';
import { quotedCurrency } from './quotedPair';
import type { RateColumn, RatesTable } from './ratesTable';
import type { Statement } from './statement';

/** The columns of a table with a currency (or a pair) a row. */
export interface LongColumns {
  readonly currency: Column | undefined;
  readonly into: Column | undefined;
  readonly pair: Column | undefined;
  /** How many of the first currency the rate is for (`Unit`, SAP's `Ratio (from)`) … */
  readonly units: Column | undefined;
  /** … and in how many of the second (SAP's `Ratio (to)`). */
  readonly unitsInto: Column | undefined;
  readonly rate: RateColumn;
  /** Beside the direct rates of SAP. */
  readonly indirect: Column | undefined;
}

/** Of several columns of one meaning the one that reads: currencies that are known, the rate that says how it quotes. */
export function columnsIn({ columns }: RatesTable): LongColumns {
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
    unitsInto: all('unitsInto')[0]?.column,
    rate: stated ?? rates[0]!,
    indirect: all('indirect')[0]?.column,
  };
}

function knownIn({ cells, at, first, count }: Column): number {
  return cells.slice(first, first + count).filter((row) => quotedCurrency(shown(row[at])) !== null).length;
}

/** Units beside each rate say that it is what so many of the currency cost; so does 中行折算价, printed for 100. */
export function statementOf({ statement }: RatesTable, { rate, units }: LongColumns): Partial<Statement> | null {
  if (rate.statement ?? statement) return rate.statement ?? statement;
  if (/中行折算价/.test(rate.text)) return { side: 'unit', base: 'CNY', per: 100 };
  return units ? { side: 'unit', base: null, per: 1 } : null;
}
