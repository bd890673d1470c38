import { collectionIndex } from '../../src/engine/desk/keyFigures/collectionIndex';
import { countback, daysOfSales } from '../../src/engine/desk/keyFigures/daysOfSales';
import {
  capitalFigures,
  cashForecast,
  lossRatesFrom,
  movementTo,
  provision,
  rateOf,
  rollRates,
  type CapitalFigureName,
  type Flow,
} from '../../src/engine/desk';
import { accountsFrom, ageing, owedOn, serialOf } from '../../src/engine/ledger';
import { keyFigures, type KeyFigureName } from '../../src/engine/desk/keyFigures/keyFigures';
import { bookOf } from '../engine/ledger/book';
import { bookOfFigures, monthsUntil } from '../engine/desk/made';
import type { PublishedRule } from './rule';

/** How each rule of the receivables desk is fed from a row. */
export const deskRules: Readonly<Record<string, PublishedRule>> = {
  daysOfSales: ({ receivables, sales, days }) =>
    daysOfSales(Number(receivables), [{ from: 1, until: Number(days), amount: Number(sales) }]),
  daysDelinquent: ({ dso, best }) => {
    const [asOf, sales] = [45_838, 365];
    const book = bookOf([
      { amount: Number(best), invoiceDate: asOf - 5, dueDate: asOf },
      { amount: Number(dso) - Number(best), invoiceDate: asOf - 5, dueDate: asOf - 1 },
    ]);
    return keyFigures.delinquent.of(bookOfFigures(book, asOf, sales))!;
  },
  countback: ({ receivables, months }) =>
    countback(Number(receivables), monthsUntil(45_838, months!.split(' ').map(Number)), 'thirty days'),
  /** Sales before the day are invoices of the book, those after it flows on terms; everything moves in the middle of its month. */
  collections: ({ sales, before, owed, cash, credit, month }) => {
    const [sold, parts] = [sales!.split(' ').map(Number), credit!.split(' ').map(Number)];
    const [asOf, first] = [serialOf(2025, 6, 30)!, 7 - Number(before)];
    const middle = (at: number) => serialOf(2025, first + at, 15)!;
    const open = sold
      .slice(0, Number(before))
      .flatMap((amount, at) =>
        parts.map((part, lag) => ({ amount: amount * (1 - Number(cash)) * part, dueDate: middle(at + lag) })),
      );
    const invoices = [...open.filter(({ dueDate }) => dueDate > asOf), { amount: Number(owed), dueDate: asOf + 15 }];
    const flows = sold.slice(Number(before)).flatMap((amount, at): Flow[] => {
      const flow = { day: middle(at + Number(before)), repeats: 'once', until: null, terms: null } as const;
      const onCredit = parts.map((part, lag): Flow => {
        const terms = lag === 0 ? null : ({ count: lag, unit: 'months' } as const);
        return { ...flow, amount: amount * (1 - Number(cash)) * part, terms };
      });
      return [{ ...flow, amount: amount * Number(cash) }, ...onCredit];
    });
    const book = bookOf(invoices.filter(({ amount }) => amount > 0));
    const { periods } = cashForecast({
      book,
      accounts: accountsFrom(book, asOf),
      probability: book.customers.map(() => 0),
      halfCredible: 12,
      asOf,
      opening: 0,
      flows,
      weeks: 0,
      months: 3,
      slowBy: 0,
      failing: new Set(),
      cover: null,
    });
    return periods[Number(month) - 1]!.cash - (periods[Number(month) - 2]?.cash ?? 0);
  },
  /** Days until each is due, below 0 where it is late. */
  ageingBucket: ({ amounts, due, bucket }) => {
    const asOf = serialOf(1997, 5, 30)!;
    const days = due!.split(' ').map(Number);
    const book = bookOf(
      amounts!.split(' ').map((amount, at) => ({ amount: Number(amount), dueDate: asOf + days[at]! })),
    );
    return ageing(book, asOf, [30, 60], owedOn(book, asOf).amounts).amounts[Number(bucket)]!;
  },
  workingCapital: ({ receivableDays, inventoryDays, payableDays, salesADay, asked }) => {
    const balance = (days: string | undefined) => Number(days) * Number(salesADay);
    const year = 365 * Number(salesADay);
    const figures = {
      receivables: balance(receivableDays),
      inventory: balance(inventoryDays),
      payables: balance(payableDays),
      sales: year,
      costOfSales: year,
      purchases: year,
      days: 365,
    };
    const rest = { cash: null, securities: null, otherAssets: null, otherLiabilities: null, creditLines: null };
    const all = { ...figures, ...rest, weeklyPayroll: null, paidLate: null };
    return capitalFigures[asked as CapitalFigureName].of(all)!;
  },
  collectionIndex: ({ opening, sales, closing, current }) =>
    collectionIndex({
      opening: Number(opening),
      sales: Number(sales),
      closing: Number(closing),
      current: Number(current),
    })!,
  /** Before, on 31 May, in the first bucket; after, on 30 June, what is left of it. */
  rollRate: ({ before, after, writtenOff }) => {
    const [stood, left, lost] = [Number(before), Number(after), Number(writtenOff)];
    const common = { invoiceDate: 45_747, dueDate: 45_790 };
    const rows = [
      { ...common, amount: left, writtenOff: 0 },
      { ...common, amount: lost, writtenOff: lost, paidDate: 45_820 },
      { ...common, amount: stood - left - lost, writtenOff: 0, paidDate: 45_820 },
    ];
    const book = { ...bookOf(rows), writtenOff: Float64Array.from(rows, (row) => row.writtenOff) };
    return rateOf(rollRates(book, 45_838, { bounds: [30], steps: 1, agedFrom: 'due date' }).buckets[1]!)!;
  },
  lossRate: ({ balances, bucket }) => {
    const reached = balances!.split(' ').map(Number);
    const rates = reached.map((stood, at) => (at + 1 < reached.length ? reached[at + 1]! / stood : null));
    return lossRatesFrom(rates)[Number(bucket)]!;
  },
  provisionMatrix: ({ balances, rates }) => {
    const [asOf, amounts, shares] = [45_838, balances!.split(' ').map(Number), rates!.split(' ').map(Number)];
    const bounds = [30, 60, 90].slice(0, Math.max(1, shares.length - 2));
    const all = [...shares, ...Array.from({ length: bounds.length + 2 - shares.length }, () => 0)];
    const book = bookOf(amounts.map((amount, bucket) => ({ amount, dueDate: asOf - 30 * bucket })));
    const matrix = { bounds, notDue: true, rates: all, previous: all.map(() => null), agedFrom: 'due date' as const };
    const rules = { outlook: 1, netting: false, incurredOnly: false };
    return provision(book, asOf, matrix, rules, { apart: [null], insuredShare: new Float64Array(1) }).total.provision;
  },
  allowanceMovement: ({ opening, writtenOff, closing }) =>
    movementTo(Number(closing), {
      opening: Number(opening),
      writtenOff: Number(writtenOff),
      transferred: 0,
      other: 0,
    }).charge,
  weightedDays: ({ amounts, terms, late, asked }) => {
    const [asOf, days] = [45_838, (text: string | undefined) => text!.split(' ').map(Number)];
    const book = bookOf(
      days(amounts).map((amount, at) => {
        const paidDate = asOf - 1;
        const dueDate = paidDate - days(late)[at]!;
        return { amount, invoiceDate: dueDate - days(terms)[at]!, dueDate, paidDate };
      }),
    );
    return keyFigures[asked as KeyFigureName].of(bookOfFigures(book, asOf, 365))!;
  },
};
