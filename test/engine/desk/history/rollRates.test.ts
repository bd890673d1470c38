import fc from 'fast-check';
import { lossRatesFrom, rateOf, rollRates } from '../../../../src/engine/desk';
import { later, serialOf } from '../../../../src/engine/ledger';
import { bookOf, type Invoice } from '../../ledger/book';
import { largeBook } from '../made';

const asOf = serialOf(2025, 12, 31)!;
const settings = { bounds: [30, 60, 90], steps: 12, agedFrom: 'due date' } as const;
const ratesOf = (invoices: readonly Invoice[], day = asOf) =>
  rollRates(bookOf(invoices), day, settings).buckets.map(rateOf);

/** Sold in June, due on 30 June; what is left a month, two, three and four later as the published example has it. */
const published: readonly Invoice[] = (
  [
    [50, '2025-07-10'],
    [27, '2025-08-10'],
    [15, '2025-09-10'],
    [6, '2025-10-10'],
    [2, null],
  ] as const
).map(([amount, paid]) => ({
  amount: 1000 * amount,
  invoiceDate: serialOf(2025, 6, 1)!,
  dueDate: serialOf(2025, 6, 30)!,
  ...(paid !== null && { paidDate: serialOf(...(paid.split('-').map(Number) as [number, number, number]))! }),
}));

test('100,000 of which 50,000, 23,000, 8,000 and 2,000 are left: the printed rates, from the invoices themselves', () => {
  const rates = ratesOf([
    { amount: 1, invoiceDate: asOf - 500, dueDate: asOf - 470, paidDate: asOf - 470 },
    ...published,
  ]);
  expect(rates.slice(0, 4)).toEqual([0.5, 0.46, 8 / 23, 0.25]);
  expect(lossRatesFrom(rates)).toEqual([0.02, 0.04, 2 / 23, 0.25, 1].map((rate) => expect.closeTo(rate, 12)));
});

test('what was written off was not paid: 20 of a fall from 100 to 50 makes 70 % of 50', () => {
  const day = serialOf(2025, 12, 31)!;
  const due = serialOf(2023, 6, 30)!;
  const rows: readonly (Invoice & { writtenOff?: number })[] = [
    { amount: 50, invoiceDate: due - 30, dueDate: due },
    { amount: 20, invoiceDate: due - 30, dueDate: due, paidDate: serialOf(2025, 6, 30)!, writtenOff: 20 },
    { amount: 30, invoiceDate: due - 30, dueDate: due, paidDate: serialOf(2025, 6, 30)! },
  ];
  const book = { ...bookOf(rows), writtenOff: Float64Array.from(rows, ({ writtenOff }) => writtenOff ?? 0) };
  const { buckets } = rollRates(book, day, { bounds: [365, 730], steps: 1, agedFrom: 'due date' });
  expect(buckets.map(rateOf)).toEqual([null, null, 0.7, null].slice(0, buckets.length));
  expect(buckets[2]!.writtenOff).toBe(20);
});

test.each([
  [[30, 60, 90], null],
  [[31, 61, 92], null],
  [[365, 730], null],
  [[180, 360], null],
  [[30, 90], 'equally wide'],
  [[10, 20], 'equally wide'],
])('bounds %j: %s', (bounds, fault) => {
  const old = { amount: 1, invoiceDate: asOf - 500, dueDate: asOf - 470, paidDate: asOf - 470 };
  const roll = () => rollRates(bookOf([old, ...published]), asOf, { bounds, steps: 1, agedFrom: 'invoice date' });
  if (fault === null) expect(roll().buckets).toHaveLength(bounds.length + 1);
  else expect(roll).toThrow(fault);
});

test('months of 28 and 31 days roll alike: what is due on any day stands a month later in the first bucket', () => {
  fc.assert(
    fc.property(fc.integer({ min: asOf - 300, max: asOf - 100 }), (dueDate) => {
      const old = { amount: 1, invoiceDate: asOf - 500, dueDate: asOf - 470, paidDate: asOf - 470 };
      const rates = ratesOf([old, { amount: 100, invoiceDate: dueDate - 30, dueDate }]);
      expect(rates.slice(0, 3)).toEqual([1, 1, 1]);
    }),
  );
});

describe('a book of 50,000 rows by another route', () => {
  const invoices = largeBook(asOf, 50_000);
  const { days, buckets } = rollRates(bookOf(invoices), asOf, settings);
  const openOn = (one: Invoice, day: number) => {
    if (one.invoiceDate! > day) return 0;
    if (one.paidDate === undefined || one.paidDate > day) return one.amount;
    return one.paid === undefined ? 0 : one.amount - one.paid;
  };

  test('the days are twelve month ends before the last', () => {
    expect(days).toEqual(
      Array.from({ length: 13 }, (_, at) => later(asOf + 1, { count: at - 12, unit: 'months' }) - 1),
    );
  });

  test.each([1, 2, 3])('bucket %d: open on each month end, and what of it is open on the next', (bucket) => {
    let [stood, stayed] = [0, 0];
    for (let step = 0; step < 12; step++) {
      const from = later(asOf + 1, { count: step - 12 - bucket, unit: 'months' }) - 1;
      const until = later(asOf + 1, { count: step - 11 - bucket, unit: 'months' }) - 1;
      for (const one of invoices) {
        if (one.amount <= 0 || one.dueDate < from || one.dueDate >= until) continue;
        stood += openOn(one, days[step]!);
        stayed += openOn(one, days[step]!) > 0 ? openOn(one, days[step + 1]!) : 0;
      }
    }
    expect(buckets[bucket]!.stood).toBeCloseTo(stood, 3);
    expect(buckets[bucket]!.stayed).toBeCloseTo(stayed, 3);
  });
});

test('rates lie between 0 and 1, and neither order, splitting nor scale changes them', () => {
  const lists = fc.array(
    fc.record({
      amount: fc.integer({ min: 1, max: 100_000 }),
      invoiceDate: fc.integer({ min: asOf - 500, max: asOf }),
      terms: fc.integer({ min: 0, max: 90 }),
      lateness: fc.option(fc.integer({ min: -10, max: 200 }), { nil: undefined }),
    }),
    { maxLength: 15 },
  );
  const old = { amount: 1, invoiceDate: asOf - 600, dueDate: asOf - 570, paidDate: asOf - 570 };
  fc.assert(
    fc.property(lists, (given) => {
      const invoices = given.map(({ amount, invoiceDate, terms, lateness }): Invoice => ({
        amount,
        invoiceDate,
        dueDate: invoiceDate + terms,
        ...(lateness !== undefined && { paidDate: Math.max(invoiceDate, invoiceDate + terms + lateness) }),
      }));
      const rates = ratesOf([old, ...invoices]);
      for (const rate of rates) expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true);
      const close = rates.map((rate) => (rate === null ? null : (expect.closeTo(rate, 9) as number)));
      expect(ratesOf([old, ...invoices.toReversed()])).toEqual(close);
      expect(
        ratesOf([old, ...invoices.flatMap((one) => [0.3, 0.7].map((part) => ({ ...one, amount: part * one.amount })))]),
      ).toEqual(close);
      expect(ratesOf([old, ...invoices.map((one) => ({ ...one, amount: 1000 * one.amount }))])).toEqual(close);
    }),
  );
});
