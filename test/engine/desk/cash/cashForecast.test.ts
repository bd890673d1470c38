import fc from 'fast-check';
import { cashForecast, type CashForecast } from '../../../../src/engine/desk';
import { accountsFrom, owedOn } from '../../../../src/engine/ledger';
import { usualRisk } from '../../../../src/engine/risk';
import { bookOf, type Invoice } from '../../ledger/book';

const asOf = 45_838;
const invoice = fc.record({
  customer: fc.constantFrom('A', 'B', 'C'),
  amount: fc.integer({ min: -500, max: 5_000 }).filter((amount) => amount !== 0),
  invoiceDate: fc.integer({ min: asOf - 400, max: asOf }),
  dueDate: fc.integer({ min: asOf - 300, max: asOf + 120 }),
  paidDate: fc.oneof(fc.constant(NaN), fc.integer({ min: asOf - 300, max: asOf + 20 })),
  disputed: fc.constantFrom(0, 0, 0, 100),
});
const books = fc.array(invoice, { minLength: 1, maxLength: 40 });
const odds = fc.constantFrom(0, 0.02, 0.3, 1);
const probabilities = fc.tuple(odds, odds, odds);

function forecastOf(invoices: readonly Invoice[], probability: readonly number[], more = {}): CashForecast {
  const book = bookOf(invoices);
  return cashForecast({
    book,
    accounts: accountsFrom(book, asOf),
    probability: book.customers.map((_, at) => probability[at]!),
    halfCredible: usualRisk.halfCredible,
    asOf,
    opening: 1_000,
    flows: [],
    weeks: 13,
    months: 9,
    slowBy: 0,
    failing: new Set(),
    cover: null,
    ...more,
  });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('receipts, losses and what is not counted add up to what is owed', () => {
  fc.assert(
    fc.property(books, probabilities, (invoices, probability) => {
      const { periods, besides } = forecastOf(invoices, probability);
      const told =
        sum(periods.map(({ receipts, lost }) => receipts + lost)) +
        besides.later +
        besides.lostLater +
        besides.disputed +
        besides.failed +
        besides.noPrecedent +
        besides.credits;
      const owed = sum([...owedOn(bookOf(invoices), asOf).amounts]);
      expect(told).toBeCloseTo(owed, 6);
      expect(besides.book).toBeCloseTo(owed, 6);
    }),
  );
});

test('cash at the end is cash at the beginning and all that moves', () => {
  fc.assert(
    fc.property(books, probabilities, (invoices, probability) => {
      const flows = [
        { day: asOf - 3, amount: -70, repeats: 'weekly' as const, until: null, terms: null },
        { day: asOf + 9, amount: 500, repeats: 'monthly' as const, until: null, terms: null },
      ];
      const { periods } = forecastOf(invoices, probability, { flows });
      const moved = sum(periods.map(({ receipts, otherIn, payments }) => receipts + otherIn - payments));
      expect(periods.at(-1)!.cash).toBeCloseTo(1_000 + moved, 6);
    }),
  );
});

test('the slow scenario never has more cash at the end of a period, and the order of rows changes nothing', () => {
  fc.assert(
    fc.property(books, probabilities, (invoices, probability) => {
      const base = forecastOf(invoices, probability).periods;
      forecastOf(invoices, probability, { slowBy: 30 }).periods.forEach(({ cash }, at) =>
        expect(cash).toBeLessThanOrEqual(base[at]!.cash + 1e-6),
      );
      const known = [...new Set(invoices.map(({ customer }) => customer!))];
      const turned = [...invoices].reverse();
      const again = [...new Set(turned.map(({ customer }) => customer!))];
      const same = again.map((name) => probability[known.indexOf(name)]!);
      forecastOf(turned, same).periods.forEach(({ cash }, at) => expect(cash).toBeCloseTo(base[at]!.cash, 6));
    }),
  );
});

test('all amounts three times as high: three times the receipts', () => {
  fc.assert(
    fc.property(books, probabilities, (invoices, probability) => {
      const base = forecastOf(invoices, probability).periods;
      const thrice = invoices.map((one) => ({ ...one, amount: 3 * one.amount, disputed: 3 * one.disputed! }));
      forecastOf(thrice, probability).periods.forEach(({ receipts }, at) =>
        expect(receipts).toBeCloseTo(3 * base[at]!.receipts, 5),
      );
    }),
  );
});

test('with a day promised for every dispute nothing contested is left out, and the book still adds up', () => {
  fc.assert(
    fc.property(books, probabilities, (invoices, probability) => {
      const solvedBy = new Map(invoices.map((_, entry) => [entry, asOf + 30] as const));
      const { periods, besides } = forecastOf(invoices, probability, { solvedBy });
      expect(besides.disputed).toBe(0);
      const told =
        sum(periods.map(({ receipts, lost }) => receipts + lost)) + besides.later + besides.lostLater + besides.failed;
      expect(told + besides.noPrecedent + besides.credits).toBeCloseTo(besides.book, 6);
      expect(besides.book).toBeCloseTo(forecastOf(invoices, probability).besides.book, 6);
    }),
  );
});
