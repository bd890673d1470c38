import type { Measure } from '../../rule';
import type { Words } from '../../words';
import { amountOf, daysIn, lastQuarter, lastYear, type CreditSales, type Stretch } from '../sales/creditSales';
import { turnoverRatio } from './collectionIndex';
import { countback, daysOfSales, trueDaysOfSales } from './daysOfSales';
import { yearBefore, type KeyFigureBook } from './keyFigureBook';
import type { OpenSums } from './openSums';

/** A key figure of the desk; its summary is its formula. */
export interface KeyFigure extends Measure<KeyFigureBook> {
  /** The days whose sales or payments it is about, both included; null where it is about the day alone. */
  period(book: KeyFigureBook): readonly [number, number] | null;
}

/** Each by its key, in the order in which they build on each other. Two published formulas of one thing are two figures with two names. */
// prettier-ignore
export const keyFigures = {
  receivables: { source: 'expert', ...onTheDay('amount', ['Receivables', '应收账款余额'], ['Open on the day, disputed amounts included, credits taken off', '基准日未收余额，含争议金额，已扣贷项'], ({ total }) => total) },
  sales: { source: 'expert', ...ofSales('amount', ['Credit sales', '赊销额'], ['As given, the last 12 months at most', '按所给数据，最多最近 12 个月'], lastYear, (stretches) => amountOf(stretches)) },
  simple: { source: 'CN-20c', ...ofSales('days', ['DSO, simple', 'DSO（简单法）'], ['Receivables ÷ credit sales × days', '应收账款 ÷ 赊销额 × 天数'], lastYear, (stretches, book) => daysOfSales(book.open().total, stretches)) },
  rolling: { source: 'HIGHAKO-DSO', ...ofSales('days', ['DSO, last three months', 'DSO（近三个月滚动）'], ['Receivables ÷ sales of the last three months × their days', '应收账款 ÷ 最近三个月赊销额 × 该期天数'], lastQuarter, (stretches, book) => daysOfSales(book.open().total, stretches)) },
  countback: { source: 'MESHA', ...ofSales('days', ['DSO, countback by real months', 'DSO（倒推法，按实际天数）'], ['The latest months’ sales are taken off the receivables one after the other, each with its days, the last in proportion', '自最近一月起逐月扣减销售额，每月计实际天数，最后一月按比例'], all, (_, book) => countback(book.open().total, book.sales(), 'real')) },
  countback30: { source: 'BENJI', ...ofSales('days', ['DSO, countback by thirty-day months', 'DSO（倒推法，每月 30 天）'], ['The same as countback by real months, but each month with 30 days', '与按实际天数的倒推法相同，但每月按 30 天'], all, (_, book) => countback(book.open().total, book.sales(), 'thirty days')) },
  true: { source: 'ORACLE-DSO', ...ofSales('days', ['DSO, true per invoice', 'DSO（逐张发票）'], ['Days since the invoice × open amount ÷ sales of its month, summed', '开票至今天数 × 未收金额 ÷ 开票当月销售额，逐张相加'], all, (_, book) => trueDaysOfSales(book.book(), book.asOf, book.sales())) },
  best: { source: 'APRUVE', ...ofSales('days', ['Best possible DSO', '最佳可能 DSO'], ['Receivables not past due ÷ credit sales × days', '未逾期应收账款 ÷ 赊销额 × 天数'], lastYear, (stretches, book) => daysOfSales(book.due().current, stretches)) },
  delinquent: { source: 'WAYC', ...ofSales('days', ['Average days delinquent', '平均拖欠天数'], ['DSO, simple − best possible DSO', 'DSO（简单法）− 最佳可能 DSO'], lastYear, (stretches, book) => daysOfSales(book.open().total - book.due().current, stretches)) },
  delinquentTrue: { source: 'EXP', ...onTheDay('days', ['Average days delinquent, by invoice', '平均拖欠天数（逐张发票）'], ['Open amount × days past due, summed, ÷ receivables; what is not due counts 0 days', '未收金额 × 逾期天数之和 ÷ 应收账款；未到期按 0 天计'], (open) => (open.total > 0 ? open.lateDays / open.total : null), true) },
  disputedDays: { source: 'expert', ...ofSales('days', ['Disputed DSO', '争议款 DSO'], ['Disputed receivables ÷ credit sales × days', '争议应收账款 ÷ 赊销额 × 天数'], lastYear, (stretches, book) => daysOfSales(book.open().disputed, stretches)) },
  turnover: { source: 'TURNOVER', ...ofSales('times', ['Receivables turnover', '应收账款周转率（次）'], ['Credit sales of 365 days ÷ mean of the receivables at the beginning and the end', '365 天赊销额 ÷ 期初期末平均应收账款'], lastYear, turnover) },
  turnoverDays: { source: 'TURNOVER', ...ofSales('days', ['Days of turnover', '应收账款周转天数'], ['365 ÷ receivables turnover', '365 ÷ 应收账款周转率'], lastYear, (stretches, book) => over(365, turnover(stretches, book))) },
  terms: ofPayments(['Weighted terms', '加权平均账期'], ['Amount × days from invoice to due date, summed, ÷ amount, of what was paid', '已付发票：金额 × 开票至到期天数之和 ÷ 金额'], ({ terms }) => terms),
  late: ofPayments(['Weighted days late', '加权平均逾期天数'], ['Amount × days from due date to payment, summed, ÷ amount; early payment is negative', '金额 × 到期至付款天数之和 ÷ 金额；提前付款为负'], ({ late }) => late),
  toPay: ofPayments(['Weighted days to pay', '加权平均付款天数'], ['Weighted terms + weighted days late', '加权平均账期 + 加权平均逾期天数'], ({ terms, late }) => terms + late),
  overdueShare: { source: 'expert', ...onTheDay('share', ['Overdue', '逾期占比'], ['Past due ÷ receivables', '逾期金额 ÷ 应收账款'], (open) => over(open.total - open.current, open.total), true) },
  over90Share: { source: 'expert', ...onTheDay('share', ['Overdue by more than 90 days', '逾期 90 天以上占比'], ['More than 90 days past due ÷ receivables', '逾期 90 天以上 ÷ 应收账款'], (open) => over(open.over90, open.total), true) },
  disputedShare: { source: 'expert', ...onTheDay('share', ['Disputed', '争议占比'], ['Disputed ÷ receivables', '争议金额 ÷ 应收账款'], (open) => over(open.disputed, open.total)) },
  unapplied: { source: 'expert', ...onTheDay('amount', ['Credits not yet set off', '未核销贷项'], ['Credit notes and money on account within the receivables', '应收账款中尚未核销的贷项和预收款'], ({ unapplied }) => unapplied) },
} as const satisfies Readonly<Record<string, KeyFigure>>;

export type KeyFigureName = keyof typeof keyFigures;

type Unsourced = Omit<KeyFigure, 'source'>;
type Pair = readonly [en: string, zh: string];

/** What is open on the day; `byDueDate`: only where due dates are known. */
function onTheDay(
  unit: KeyFigure['unit'],
  name: Pair,
  formula: Pair,
  of: (open: OpenSums) => number | null,
  byDueDate = false,
): Unsourced {
  return {
    ...words(name, formula),
    unit,
    of: (book) => of(byDueDate ? book.due() : book.open()),
    period: () => null,
  };
}

/** What is open beside the sales of some stretches. */
function ofSales(
  unit: KeyFigure['unit'],
  name: Pair,
  formula: Pair,
  chosen: (sales: CreditSales) => readonly Stretch[],
  of: (stretches: readonly Stretch[], book: KeyFigureBook) => number | null,
): Unsourced {
  return {
    ...words(name, formula),
    unit,
    of: (book) => of(chosen(book.sales()), book),
    period: (book) => {
      const stretches = chosen(book.sales());
      return [stretches[0]!.from, stretches.at(-1)!.until];
    },
  };
}

/** Of the invoices paid in the year to the day, weighed by amount. */
function ofPayments(name: Pair, formula: Pair, of: (sums: ReturnType<KeyFigureBook['settled']>) => number): KeyFigure {
  return {
    ...words(name, formula),
    unit: 'days',
    source: 'ORACLE-PAY',
    of: (book) => of(book.settled()) / book.settled().amount,
    period: ({ asOf }) => [yearBefore(asOf), asOf],
  };
}

function words([en, zh]: Pair, [formula, formulaZh]: Pair): { readonly name: Words; readonly summary: Words } {
  return { name: { en, zh }, summary: { en: formula, zh: formulaZh } };
}

function turnover(stretches: readonly Stretch[], book: KeyFigureBook): number | null {
  const yearly = (amountOf(stretches) * 365) / daysIn(stretches);
  return turnoverRatio(yearly, book.openOn(stretches[0]!.from - 1), book.open().total);
}

function all({ stretches }: CreditSales): readonly Stretch[] {
  return stretches;
}

function over(part: number, whole: number | null): number | null {
  return whole !== null && whole > 0 ? part / whole : null;
}
