import type { Account } from '../../ledger/account';
import type { Receivables } from '../../ledger/receivables';
import { certainCover, expectedCover, type Cover } from './coverCash';
import { customerLateness } from './customerLateness';
import { movementsOf, type Flow, type Movement } from './flows';
import { openBook, type ExpectedReceipt, type OpenBook } from './openBook';
import { forecastPeriods, periodOf, type ForecastPeriod } from './periods';

/** What a forecast of cash starts from. Amounts in one currency, days as serials. */
interface CashQuestion {
  readonly book: Receivables;
  /** One a customer of the book, in its order, and the probability that it defaults within a year; 1: it has. */
  readonly accounts: readonly Account[];
  readonly probability: readonly number[];
  readonly halfCredible: number;
  readonly asOf: number;
  readonly opening: number;
  readonly flows: readonly Flow[];
  readonly weeks: number;
  readonly months: number;
  /** So many days later than expected everybody pays. */
  readonly slowBy: number;
  /** Customers, by index, who fail on the day. */
  readonly failing: ReadonlySet<number>;
  readonly cover: Cover | null;
  /** By entry of the book, the day by which its dispute is to be solved: then its contested part is expected too. */
  readonly solvedBy?: ReadonlyMap<number, number>;
}

/** What comes in and goes out in a period. */
export interface CashPeriod extends ForecastPeriod {
  readonly receipts: number;
  /** Expected on a day of this period, and lost in the mean, because customers may fail before. */
  readonly lost: number;
  readonly indemnity: number;
  readonly otherIn: number;
  readonly payments: number;
  /** At its end, without what the policy pays and with it. */
  readonly cash: number;
  readonly cashCovered: number;
}

/** What of the open book no period has; with the periods' receipts and losses it adds up to the book. */
export interface Besides {
  readonly later: number;
  readonly lostLater: number;
  readonly disputed: number;
  /** Owed by those who are in default already, or fail. */
  readonly failed: number;
  readonly noPrecedent: number;
  readonly credits: number;
  readonly book: number;
  /** What the policy pays beyond the last period. */
  readonly indemnityLater: number;
}

export interface CashForecast {
  readonly periods: readonly CashPeriod[];
  readonly besides: Besides;
}

/**
 * Direct method: opening cash + receipts + other income − payments, period by period. Each invoice is expected on its own day, with the chance
 * that its customer has not failed by then; what recoveries bring after a default is not counted.
 */
export function cashForecast(question: CashQuestion): CashForecast {
  const { accounts, probability, halfCredible, asOf, slowBy, failing } = question;
  const lateness = customerLateness(accounts, probability, halfCredible);
  const periods = forecastPeriods(asOf, question.weeks, question.months);
  const open = openBook(question.book, {
    lateness,
    probability,
    asOf,
    slowBy,
    ...(question.solvedBy && { solvedBy: question.solvedBy }),
  });
  const failed = new Set(failing);
  probability.forEach((odds, customer) => odds >= 1 && failed.add(customer));
  const late = lateness.length === 0 ? 0 : weightedLateness(open, lateness);
  const sums = periods.map(() => ({ receipts: 0, lost: 0, indemnity: 0, otherIn: 0, payments: 0 }));
  const end = periods.at(-1)?.to ?? asOf;
  for (const flow of question.flows)
    for (const { day, amount } of movementsOf(flow, asOf, end, late)) {
      const period = sums[periodOf(periods, day)];
      if (period) period[amount > 0 ? 'otherIn' : 'payments'] += Math.abs(amount);
    }
  const besides = addReceipts(sums, periods, open, failed);
  let indemnityLater = 0;
  for (const { day, amount } of indemnities(question, open, failed)) {
    const period = sums[periodOf(periods, day)];
    if (period) period.indemnity += amount;
    else indemnityLater += amount;
  }
  return { periods: runningCash(sums, periods, question.opening), besides: { ...besides, indemnityLater } };
}

type Sums = Record<'receipts' | 'lost' | 'indemnity' | 'otherIn' | 'payments', number>;

/** By what is open; sales to come are paid as late as the book is. */
function weightedLateness({ receipts }: OpenBook, lateness: readonly number[]): number {
  const sum = (of: (receipt: ExpectedReceipt) => number) => receipts.reduce((total, one) => total + of(one), 0);
  const owed = sum(({ amount }) => amount);
  return owed > 0 ? Math.max(0, sum(({ amount, customer }) => amount * lateness[customer]!) / owed) : 0;
}

function addReceipts(
  sums: readonly Sums[],
  periods: readonly ForecastPeriod[],
  { receipts, credits }: OpenBook,
  failed: ReadonlySet<number>,
): Omit<Besides, 'indemnityLater'> {
  const besides = { later: 0, lostLater: 0, disputed: 0, failed: 0, noPrecedent: 0, credits, book: credits };
  for (const { amount, disputed, day, chance, customer } of receipts) {
    besides.book += amount + disputed;
    besides.disputed += disputed;
    if (failed.has(customer)) besides.failed += amount;
    else if (Number.isNaN(day)) besides.noPrecedent += amount;
    else {
      const period = sums[periodOf(periods, day)];
      if (period) {
        period.receipts += amount * chance;
        period.lost += amount * (1 - chance);
      } else {
        besides.later += amount * chance;
        besides.lostLater += amount * (1 - chance);
      }
    }
  }
  return besides;
}

/** For those who fail for certain by the days of the policy; for those who may, in the mean, waiting period and settlement after the day on which they were expected to pay. */
function indemnities(
  { book, cover, asOf, failing }: CashQuestion,
  { receipts }: OpenBook,
  failed: ReadonlySet<number>,
): readonly Movement[] {
  if (cover === null) return [];
  const { paid, delay } = expectedCover(cover, book, asOf);
  const inTheMean = receipts
    .filter(({ customer, day, contested }) => !contested && !failed.has(customer) && !Number.isNaN(day))
    .map(({ customer, day, amount, chance }) => ({
      day: day + delay,
      amount: amount * (1 - chance) * paid[customer]!,
    }));
  return [...certainCover(cover, book, asOf, { failed, suddenly: failing }), ...inTheMean];
}

function runningCash(
  sums: readonly Sums[],
  periods: readonly ForecastPeriod[],
  opening: number,
): readonly CashPeriod[] {
  let [cash, cashCovered] = [opening, opening];
  return periods.map((period, at) => {
    const own = sums[at]!;
    const moved = own.receipts + own.otherIn - own.payments;
    cash += moved;
    cashCovered += moved + own.indemnity;
    return { ...period, ...own, cash, cashCovered };
  });
}
