import { Problem } from '../../engine/problem';
import type { Quotation } from '../../engine/ledger';
import { dateColumn } from '../columns/dateColumn';
import type { Report } from '../columns/problems';
import { heightOf } from '../report/height';
import { titleDay } from '../report/title';
import type { Cells } from '../values/cells';
import { buyingAndSelling } from './buyingAndSelling';
import { longQuotations } from './longQuotations';
import type { Quoted } from './quotation';
import { ratesName, ratesTable, type RatesTable } from './ratesTable';
import { wideQuotations } from './wideQuotations';

/** A rates range: what is quoted, and the currency into which amounts are converted by it. */
export interface RatesRange {
  readonly quotations: readonly Quotation[];
  /** The currency of the books, where a line of the range names it. */
  readonly named: string | null;
  /** The currency in which all rates are quoted; null where there is no such one. */
  readonly quotedIn: string | null;
}

/** Exchange rates: a currency a row or a currency a column, with or without days, quoted either way as the headings or the lines around the table say. */
export function readRates(cells: Cells, { date1904 }: { readonly date1904: boolean }): RatesRange {
  const table = ratesTable(cells.slice(0, heightOf(cells)));
  if (table === null) throw buyingAndSelling(cells) ?? noTable();
  const days = daysIn(table, date1904);
  const { quoted, statedBase } = table.long ? longQuotations(table, days) : wideQuotations(table, days);
  refuseTwins(quoted);
  return { quotations: quoted, named: table.base, quotedIn: statedBase };
}

/** The day of each row, else that of the title; `-Infinity` where the table has none. */
function daysIn({ columns, count, title }: RatesTable, date1904: boolean): Float64Array {
  const dated = columns.find(({ key }) => key === 'day');
  if (dated === undefined) return new Float64Array(count).fill(titleDay(title, date1904) ?? -Infinity);
  const problems: Report = new Map();
  const days = dateColumn(dated.column, problems, date1904);
  const [problem] = problems.values();
  if (problem) throw problem;
  return days;
}

function noTable(): Problem {
  return new Problem({
    kind: 'invalid',
    place: ratesName,
    because: {
      en: 'no table of rates found: headings such as Currency, Rate and Day are expected, or Day and a column a currency (USD, EUR …)',
      zh: '没有找到汇率表：应有“币种”“汇率”“日期”等标题，或“日期”加每种货币一列（USD、EUR 等）',
    },
  });
}

/** Two rates of one currency and day that differ. */
function refuseTwins(quoted: readonly Quoted[]): void {
  const met = new Map<string, Quoted>();
  for (const one of quoted) {
    const key = `${one.of} ${one.in} ${one.day}`;
    const before = met.get(key);
    if (before === undefined) met.set(key, one);
    else if (Math.abs(before.worth - one.worth) > 1e-9 * one.worth) throw twins(before, one);
  }
}

function twins(one: Quoted, other: Quoted): Problem {
  return new Problem({
    kind: 'invalid',
    because: {
      en: `two rates for ${one.of} of the same day differ, in ${one.place.en} and ${other.place.en}: keep the one that counts`,
      zh: `${one.of} 同一日有两个不同的汇率，见${one.place.zh}和${other.place.zh}：请只保留应采用的一个`,
    },
  });
}
