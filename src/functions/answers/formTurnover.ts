import { attempt } from '../../engine/attempt';
import { historyKnown, monthEnds, salesOfYears, type Market, type YearOfSales } from '../../engine/desk';
import { saleKinds } from '../../engine/cover';
import { isoDay } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import { countryNamed } from '../../engine/tables';
import type { Words } from '../../engine/words';
import type { Firm } from '../../workbook/ranges/firm';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { BuyerFacts } from './buyerFacts';
import { bookLine, from, typedLine, type FormLine } from './formLine';
import { isSale } from './salesIn';
import { shownAmount, shownShare } from './shownFigures';

/** Turnover by year, market, kind of sale and country, and how the outstanding moves in a year. */
export function formTurnover(
  book: ReceivablesRange,
  asOf: number,
  buyers: readonly BuyerFacts[],
  firm: Firm,
): readonly FormLine[] {
  const years = attempt(() => salesOfYears(book, asOf, isSale(book), marketOf(buyers, firm)));
  return [
    typedLine('turnover', 'homeCountry', firm),
    ...(years instanceof Problem
      ? [unknownYears(years)]
      : years.map((year) => yearLine(year, firm.homeCountry !== null))),
    typedLine('turnover', 'nextTurnover', firm),
    ...kindLines(book, asOf),
    ...countryLines(buyers),
    typedLine('turnover', 'politicalRisk', firm),
    ...seasonLines(book, asOf),
  ];
}

function marketOf(buyers: readonly BuyerFacts[], { homeCountry }: Firm): (customer: number) => Market {
  const home = homeCountry === null ? null : countryOf(String(homeCountry));
  const markets = buyers.map(({ customer: { country } }): Market =>
    country === null || home === null ? 'unknown' : countryOf(country) === home ? 'home' : 'abroad',
  );
  return (customer) => markets[customer]!;
}

function countryOf(text: string): string {
  return countryNamed(text)?.iso3 ?? text;
}

/** Without a home country nothing is said of markets: that field is blank itself. */
function yearLine({ year, from: first, until, home, abroad, unknown }: YearOfSales, markets: boolean): FormLine {
  const parts = [
    ...(home > 0 ? [{ en: `home ${shownAmount(home)}`, zh: `境内 ${shownAmount(home)}` }] : []),
    ...(abroad > 0 ? [{ en: `export ${shownAmount(abroad)}`, zh: `出口 ${shownAmount(abroad)}` }] : []),
    ...(unknown > 0 && markets
      ? [{ en: `country not known ${shownAmount(unknown)}`, zh: `国别不明 ${shownAmount(unknown)}` }]
      : []),
    { en: `${isoDay(first)} to ${isoDay(until)}`, zh: `${isoDay(first)} 至 ${isoDay(until)}` },
  ];
  return bookLine('turnover', { en: `Turnover ${year}`, zh: `${year} 年销售额` }, home + abroad + unknown, {
    more: { en: parts.map(({ en }) => en).join(', '), zh: parts.map(({ zh }) => zh).join('，') },
  });
}

function unknownYears(problem: Problem): FormLine {
  const field = { en: 'Turnover of the last three years', zh: '近三年销售额' };
  return bookLine('turnover', field, null, { needs: problem.words });
}

/** Kinds of sale that an insurer leaves out or prices apart, as shares of what is open and was invoiced in the ledger. */
function kindLines(book: ReceivablesRange, asOf: number): readonly FormLine[] {
  const field = { en: 'Kinds of sale', zh: '销售类型' };
  const needs = {
    en: 'a column Kind of sale in the receivables or customers',
    zh: '应收账款或客户区域需有“销售类型”列',
  };
  const { saleKinds: bits } = book;
  if (!bits) return [bookLine('turnover', field, null, { needs })];
  const sales = isSale(book);
  const all = Array.from(book.customer.keys()).filter(
    (entry) => book.customer[entry]! >= 0 && sales(entry) && !(book.invoiceDate[entry]! > asOf),
  );
  const sum = (entries: readonly number[]) => entries.reduce((total, entry) => total + book.amount[entry]!, 0);
  return saleKinds.flatMap(({ name }, kind) => {
    const own = all.filter((entry) => (bits[entry]! & (1 << kind)) !== 0);
    if (own.length === 0) return [];
    const share = sum(own) / sum(all);
    return [bookLine('turnover', { en: `Of it ${name.en}`, zh: `其中${name.zh}` }, shownShare(share))];
  });
}

/** By country of the buyers: turnover, usual and longest terms, number of buyers, highest credit. */
function countryLines(buyers: readonly BuyerFacts[]): readonly FormLine[] {
  const active = buyers.filter(({ outstanding, turnover }) => outstanding !== 0 || (turnover ?? 0) !== 0);
  const named = new Map<string, BuyerFacts[]>();
  for (const buyer of active) {
    const { country } = buyer.customer;
    if (country !== null) named.set(country, [...(named.get(country) ?? []), buyer]);
  }
  const without = active.length - [...named.values()].flat().length;
  const missing = bookLine('turnover', { en: 'Turnover by country', zh: '按国家的销售额' }, null, {
    from: from.customers,
    needs: {
      en: `the country of ${without} buyer${without === 1 ? '' : 's'} in the customers range`,
      zh: `客户区域中 ${without} 个买方的国家`,
    },
  });
  const lines = [...named].map(([country, own]) => ({ line: countryLine(country, own), sold: soldTo(own) ?? 0 }));
  return [
    ...lines.sort((one, other) => other.sold - one.sold).map(({ line }) => line),
    ...(without > 0 ? [missing] : []),
  ];
}

function soldTo(buyers: readonly BuyerFacts[]): number | null {
  const known = buyers.filter(({ turnover }) => turnover !== null);
  return known.length === 0 ? null : known.reduce((sum, { turnover }) => sum + turnover!, 0);
}

function countryLine(country: string, own: readonly BuyerFacts[]): FormLine {
  const terms = own.flatMap(({ terms }) => (terms === null ? [] : [terms])).sort((one, other) => one - other);
  const highest = Math.max(...own.map(({ highest, outstanding }) => Math.max(highest ?? 0, outstanding)));
  const usual = terms[terms.length >> 1];
  const said: Words = {
    en: `${own.length} buyer${own.length === 1 ? '' : 's'}${usual === undefined ? '' : `, terms usually ${usual}, longest ${terms.at(-1)} days`}, highest credit ${shownAmount(highest)}`,
    zh: `${own.length} 个买方${usual === undefined ? '' : `，账期通常 ${usual} 天、最长 ${terms.at(-1)} 天`}，最高信用额 ${shownAmount(highest)}`,
  };
  return bookLine('turnover', { en: `Turnover in ${country}`, zh: `${country}销售额` }, soldTo(own), {
    more: said,
    from: from.customers,
    needs: { en: 'annual sales, or a ledger that keeps paid invoices', zh: '年销售额，或含已付发票的明细' },
  });
}

const seasons = {
  lowest: { en: 'Outstanding at month ends, lowest', zh: '月末余额最低' },
  highest: { en: 'Outstanding at month ends, highest', zh: '月末余额最高' },
  average: { en: 'Outstanding at month ends, average', zh: '月末余额平均' },
} as const;

function seasonLines(book: ReceivablesRange, asOf: number): readonly FormLine[] {
  const totals = attempt(() => totalsOf(book, asOf));
  return (Object.keys(seasons) as (keyof typeof seasons)[]).map((key) =>
    totals instanceof Problem
      ? bookLine('turnover', seasons[key], null, { needs: totals.words })
      : bookLine('turnover', seasons[key], of[key](totals)),
  );
}

const of = {
  lowest: (totals: readonly number[]) => Math.min(...totals),
  highest: (totals: readonly number[]) => Math.max(...totals),
  average: (totals: readonly number[]) => totals.reduce((sum, one) => sum + one, 0) / totals.length,
} as const;

function totalsOf(book: ReceivablesRange, asOf: number): readonly number[] {
  historyKnown(book, asOf);
  const { days, amounts } = monthEnds(book, asOf, 12);
  return days.map((_, at) =>
    book.customers.reduce((sum, __, customer) => sum + amounts[customer * days.length + at]!, 0),
  );
}
