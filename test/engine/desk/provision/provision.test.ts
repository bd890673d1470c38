import fc from 'fast-check';
import { lostAlready, lostInDefault, movementTo, provision, type ProvisionMatrix } from '../../../../src/engine/desk';
import { shiftedRate } from '../../../../src/engine/desk/provision/matrix';
import { serialOf } from '../../../../src/engine/ledger';
import { usualRisk } from '../../../../src/engine/risk';
import { bookOf, type Invoice } from '../../ledger/book';
import { largeBook } from '../made';

const asOf = serialOf(2025, 12, 31)!;
const rates = [0.003, 0.016, 0.036, 0.066, 0.106];
const matrix: ProvisionMatrix = {
  bounds: [30, 60, 90],
  notDue: true,
  rates,
  previous: rates.map(() => null),
  agedFrom: 'due date',
};
const usual = { outlook: 1, netting: true, incurredOnly: false };
const provided = (invoices: readonly Invoice[], rules: Partial<typeof usual> = {}, given = matrix) => {
  const book = bookOf(invoices);
  const views = { apart: book.customers.map(() => null), insuredShare: new Float64Array(book.customers.length) };
  return provision(book, asOf, given, { ...usual, ...rules }, views);
};

test.each([
  [0.02, 1, 0.02],
  [0.5, 2, 2 / 3],
  [0.2, 1.5, 0.3 / 1.1],
  [0, 5, 0],
  [1, 5, 1],
])('a rate of %d with its odds × %d is %d', (rate, factor, shifted) => {
  expect(shiftedRate(rate, factor)).toBeCloseTo(shifted, 12);
});

describe('customer netting', () => {
  const invoices = [
    { customer: 'A', amount: 100, dueDate: asOf - 100 },
    { customer: 'A', amount: 50, dueDate: asOf + 10 },
    { customer: 'A', amount: -30, dueDate: asOf },
    { customer: 'B', amount: 40, dueDate: asOf - 5 },
    { customer: 'B', amount: -60, dueDate: asOf },
  ];

  test('credits lower the oldest debts, and who owes nothing on balance is provided nothing for', () => {
    const { buckets, credits, total } = provided(invoices);
    expect(buckets.map(({ balance }) => balance)).toEqual([50, 0, 0, 0, 70]);
    expect([credits, total.balance]).toEqual([-20, 100]);
  });

  test('without it every debt counts in full', () => {
    const { buckets, credits, total } = provided(invoices, { netting: false });
    expect(buckets.map(({ balance }) => balance)).toEqual([50, 40, 0, 0, 100]);
    expect([credits, total.balance]).toEqual([-90, 100]);
  });

  test('a credit that only a disputed invoice could take lowers it too', () => {
    const { buckets, credits } = provided([
      { amount: 100, disputed: 100, dueDate: asOf - 40 },
      { amount: -30, dueDate: asOf },
    ]);
    expect([buckets[2]!.balance, credits]).toEqual([70, 0]);
  });
});

test.each([
  [0, 0],
  [1, 1],
  [30, 1],
  [31, 2],
  [90, 3],
  [91, 4],
])('%d days past due it is in bucket %d; without a bucket of what is not due one before', (late, bucket) => {
  const invoices = [{ amount: 7, dueDate: asOf - late }];
  const balances = (given: ProvisionMatrix) => provided(invoices, {}, given).buckets.map(({ balance }) => balance);
  expect(balances(matrix).indexOf(7)).toBe(bucket);
  const without = { ...matrix, notDue: false, rates: rates.slice(1), previous: matrix.previous.slice(1) };
  expect(balances(without).indexOf(7)).toBe(Math.max(0, bucket - 1));
});

describe('what has been lost', () => {
  const book = bookOf([
    { customer: 'Insolvent', amount: 1000, dueDate: asOf + 10, insolvent: asOf - 3 },
    { customer: 'Late', amount: 1000, dueDate: asOf - 90 },
    { customer: 'Not yet', amount: 1000, dueDate: asOf - 89 },
    { customer: 'Old', amount: 300, dueDate: asOf - 1096 },
    { customer: 'Old', amount: 100, dueDate: asOf - 1095 },
  ]);

  test('those in default lose what their cause loses', () => {
    expect(lostInDefault(book, asOf, usualRisk)).toEqual([0.9, 0.65, null, null]);
    expect(lostInDefault(book, asOf, { ...usualRisk, lossGivenDefault: 0.4 })).toEqual([0.4, 0.4, null, null]);
  });

  test('small enterprises book insolvency and what is more than three years past due', () => {
    expect(lostAlready(book, asOf, usualRisk)).toEqual([1, null, null, 0.75]);
  });
});

test.each([
  [100, { opening: 80, writtenOff: 5, transferred: 0, other: 0 }, 25, 0],
  [100, { opening: 130, writtenOff: 5, transferred: 2, other: 0 }, 0, 23],
  [100, { opening: 90, writtenOff: 0, transferred: 0, other: 10 }, 0, 0],
])('to %d from %j: charge %d, reversal %d', (closing, from, charge, reversal) => {
  const moved = movementTo(closing, from);
  expect([moved.charge, moved.reversal]).toEqual([charge, reversal]);
  expect(moved.opening + moved.charge - moved.reversal - moved.writtenOff - moved.transferred + moved.other).toBe(
    closing,
  );
});

test('a book of 50,000 rows by another route: customer by customer, invoice by invoice', () => {
  const invoices = largeBook(asOf, 50_000);
  const openOn = (one: Invoice) => {
    if (one.invoiceDate! > asOf) return 0;
    if (one.paidDate === undefined || one.paidDate > asOf) return one.amount;
    return one.paid === undefined ? 0 : one.amount - one.paid;
  };
  const rateAt = (late: number) => rates[late <= 0 ? 0 : Math.min(4, Math.ceil(late / 30))]!;
  const gross = invoices.reduce((sum, one) => sum + Math.max(0, openOn(one)) * rateAt(asOf - one.dueDate), 0);
  expect(provided(invoices, { netting: false }).total.provision).toBeCloseTo(gross, 3);
  expect(provided(invoices).total.provision).toBeLessThan(gross);
  expect(provided(invoices).total.balance).toBeCloseTo(
    invoices.reduce((sum, one) => sum + openOn(one), 0),
    3,
  );
});

const books = fc.array(
  fc.record({
    customer: fc.constantFrom('A', 'B', 'C'),
    amount: fc.integer({ min: -100_000, max: 100_000 }),
    dueDate: fc.integer({ min: asOf - 200, max: asOf + 60 }),
    disputed: fc.option(fc.integer({ min: 1, max: 50_000 }), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 20 },
);
const invoicesOf = (given: typeof books extends fc.Arbitrary<infer T> ? T : never): readonly Invoice[] =>
  given.map(({ disputed, ...one }) => (disputed === undefined ? one : { ...one, disputed }));

test('it lies between 0 and what is owed, ties to the book, and grows with every rate and with the outlook', () => {
  fc.assert(
    fc.property(books, fc.boolean(), fc.integer({ min: 0, max: 4 }), (given, netting, bucket) => {
      const invoices = invoicesOf(given);
      const { total, buckets, credits } = provided(invoices, { netting });
      expect(total.balance).toBeCloseTo(
        invoices.reduce((sum, { amount }) => sum + amount, 0),
        6,
      );
      expect(total.provision).toBeGreaterThanOrEqual(0);
      expect(total.provision).toBeLessThanOrEqual(buckets.reduce((sum, { balance }) => sum + balance, 0) + 1e-9);
      expect(credits).toBeLessThanOrEqual(0);
      const higher = { ...matrix, rates: rates.map((rate, at) => (at === bucket ? 2 * rate : rate)) };
      expect(provided(invoices, { netting }, higher).total.provision).toBeGreaterThanOrEqual(total.provision);
      expect(provided(invoices, { netting, outlook: 1.3 }).total.provision).toBeGreaterThanOrEqual(total.provision);
    }),
  );
});

test('neither the order of rows nor an invoice split in two changes it, and amounts × 1,000 are × 1,000', () => {
  fc.assert(
    fc.property(books, (given) => {
      const invoices = invoicesOf(given);
      const part = (share: number) => (one: Invoice) => ({
        ...one,
        amount: share * one.amount,
        ...(one.disputed !== undefined && { disputed: share * one.disputed }),
      });
      const { provision: known } = provided(invoices).total;
      const close = (other: readonly Invoice[], times = 1) =>
        expect(Math.abs(provided(other).total.provision - times * known)).toBeLessThan(1e-6 * times);
      close(invoices.toReversed());
      close(invoices.flatMap((one) => [part(0.25)(one), part(0.75)(one)]));
      close(invoices.map(part(1000)), 1000);
    }),
  );
});
