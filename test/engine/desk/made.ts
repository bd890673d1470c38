import { keyFigureBook, oneFigure, type CreditSales, type KeyFigureBook } from '../../../src/engine/desk';
import { dice } from '../../bench/market/dice';
import type { Invoice } from '../ledger/book';
import { dayOf, later, serialOf, type Receivables } from '../../../src/engine/ledger';

/** A book beside one figure of sales, of the year to the day. */
export function bookOfFigures(book: Receivables, asOf: number, sales: number): KeyFigureBook {
  return keyFigureBook(book, () => oneFigure(sales, asOf), asOf);
}

/** Sales of whole months, the last one the month of the day. */
export function monthsUntil(asOf: number, amounts: readonly number[]): CreditSales {
  const { year, month } = dayOf(asOf);
  const last = serialOf(year, month, 1)!;
  const stretches = amounts.map((amount, at) => {
    const from = later(last, { count: at - amounts.length + 1, unit: 'months' });
    return { from, until: later(from, { count: 1, unit: 'months' }) - 1, amount };
  });
  return { byMonth: true, stretches };
}

/** A seeded book of three years to the day: invoices, credit notes, part payments, disputes; the same in every run. */
export function largeBook(asOf: number, count: number, seed = 20_260_630): readonly Invoice[] {
  const roll = dice(seed);
  const day = (low: number, high: number) => Math.floor(roll.between(low, high));
  return Array.from({ length: count }, (): Invoice => {
    const invoiceDate = day(asOf - 1095, asOf + 1);
    const dueDate = invoiceDate + roll.oneOf([0, 30, 45, 60, 90]);
    const amount = Math.round(100 * 500 * roll.spread(1)) / 100;
    const common = { customer: `C${day(0, 400)}`, invoiceDate, dueDate };
    if (roll.happens(0.03)) return { ...common, amount: -amount / 10 };
    const invoice = { ...common, amount, ...(roll.happens(0.05) && { disputed: amount / 2 }) };
    if (!roll.happens(0.95)) return invoice;
    const paidDate = dueDate + day(-20, 70);
    return { ...invoice, paidDate, ...(roll.happens(0.1) && { paid: Math.round(60 * amount) / 100 }) };
  });
}
