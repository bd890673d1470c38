import { collectionIndex } from '../../src/engine/desk/keyFigures/collectionIndex';
import { countback, daysOfSales } from '../../src/engine/desk/keyFigures/daysOfSales';
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
  collectionIndex: ({ opening, sales, closing, current }) =>
    collectionIndex({
      opening: Number(opening),
      sales: Number(sales),
      closing: Number(closing),
      current: Number(current),
    })!,
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
