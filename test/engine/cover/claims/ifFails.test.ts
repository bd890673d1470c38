import fc from 'fast-check';
import { ifEachFails, indemnityOfReceivables, readings, type Failure, type Policy } from '../../../../src/engine/cover';
import type { Customer } from '../../../../src/engine/ledger';
import { policy, receivables, type MadeInvoice } from '../made';
import { customerOf } from '../../ledger/made';

const asOf = 45_060;
const listed = (id: string, parts: Partial<Customer> = {}) => customerOf({ id, ...parts });
const failureOf = (
  rows: readonly MadeInvoice[],
  terms: Partial<Policy>,
  register: readonly Customer[] = [listed('A')],
) => ifEachFails(register, receivables(rows), policy(terms), asOf)[0] as Failure;

test('a dispute takes the cover away, not the debt: 60,000 disputed beside 20,000 leave 62,000', () => {
  const rows = [
    { amount: 60_000, invoiced: 45_000, due: 45_030, disputed: 60_000 },
    { amount: 20_000, invoiced: 45_001, due: 45_031 },
  ];
  const { loss, indemnity, retained, excluded } = failureOf(rows, { insuredPercentage: 0.9 });
  expect([loss, indemnity, retained]).toEqual([80_000, 18_000, 62_000]);
  expect(excluded.map(({ name }) => name.en)).toEqual(['Disputed']);
});

test('a part that is disputed is lost too', () => {
  const { loss, indemnity, retained } = failureOf([{ amount: 1000, invoiced: 45_000, due: 45_030, disputed: 400 }], {
    insuredPercentage: 0.9,
  });
  expect([loss, indemnity, retained]).toEqual([1000, 540, 460]);
});

test('what the year has used stays used: of a maximum of 500,000 with 450,000 paid, 50,000 are left', () => {
  const rows = [{ amount: 400_000, invoiced: 45_000, due: 45_030 }];
  const terms = { insuredPercentage: 0.9, maximumLiability: 500_000, alreadyPaid: 450_000 };
  expect(failureOf(rows, terms).indemnity).toBe(50_000);
  const first = {
    insuredPercentage: 0.9,
    aggregateFirstLoss: 100_000,
    firstLossCounted: 'after percentage',
    firstLossUsed: 70_000,
  } as const;
  // 360,000 less the 30,000 of the first loss that are left.
  expect(failureOf(rows, first).indemnity).toBe(330_000);
});

test('nothing lost has no clause that binds', () => {
  expect(failureOf([], { insuredPercentage: 0.9, nonQualifyingLoss: 1000 }).binding).toBeNull();
});

const invoices = fc.array(
  fc.record({
    customer: fc.constantFrom('A', 'B', 'C'),
    amount: fc.integer({ min: -3_000, max: 100_000 }),
    invoiced: fc.integer({ min: 45_000, max: 45_030 }),
    due: fc.integer({ min: 45_031, max: 45_080 }),
    disputed: fc.constantFrom(0, 0, 0, 500, 200_000),
  }),
  { maxLength: 8 },
);
const maybe = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: null });
const register = fc
  .record({ A: maybe(90_000), B: maybe(90_000), parent: fc.constantFrom(null, 'A') })
  .map(({ A, B, parent }) => [
    listed('A', { creditLimit: A }),
    listed('B', { creditLimit: B }),
    listed('C', { parent }),
  ]);
const terms = fc
  .record({
    reading: fc.constantFrom(...readings),
    insuredPercentage: fc.constantFrom(0.5, 0.9),
    nonQualifyingLoss: maybe(2_000),
    eachLossDeductible: maybe(5_000),
    aggregateFirstLoss: fc.integer({ min: 1, max: 50_000 }),
    firstLossUsed: maybe(20_000),
    maximumLiability: maybe(100_000),
    alreadyPaid: maybe(40_000),
    discretionaryLimit: maybe(30_000),
    limitStage: fc.constantFrom('loss' as const, 'payment' as const),
    receiptsBeforeLoss: fc.constantFrom('oldest first' as const, 'pro rata' as const),
    twoYears: fc.boolean(),
  })
  .map(({ reading: { wording, firstLossCounted }, twoYears, ...drawn }) =>
    policy({
      ...drawn,
      wording,
      firstLossCounted,
      insuredPercentage: wording === 'excess of loss' ? null : drawn.insuredPercentage,
      eachLossDeductible: wording?.includes('deduct') ? drawn.eachLossDeductible : null,
      // Long enough that nobody's invoice is a loss by itself on asOf.
      waitingPeriod: { count: 180, unit: 'days' },
      ...(twoYears && { policyStart: 45_020 - 365, policyEnd: 45_019 + 365, attachment: 'shipment' as const }),
    }),
  );

test('whatever the book and the policy: it is INDEMNITY with that customer insolvent and nobody else failing', () => {
  let paid = 0;
  fc.assert(
    fc.property(invoices, register, terms, (rows, customers, policyDrawn) => {
      const failures = ifEachFails(customers, receivables(rows), policyDrawn, asOf) as readonly Failure[];
      customers.forEach(({ id }, at) => {
        const failing = receivables(rows.map((row) => ({ ...row, insolvent: row.customer === id ? asOf : undefined })));
        const outcome = indemnityOfReceivables(failing, policyDrawn, customers, asOf);
        const own = [...outcome.row.keys()].filter((claim) => rows[outcome.row[claim]!]!.customer === id);
        const sum = (column: Float64Array) => own.reduce((total, claim) => total + column[claim]!, 0);
        expect(failures[at]!.indemnity).toBeCloseTo(sum(outcome.indemnity), 6);
        expect(failures[at]!.retained).toBeCloseTo(sum(outcome.retained), 6);
        paid += failures[at]!.indemnity > 0 ? 1 : 0;
      });
    }),
    { numRuns: 500 },
  );
  expect(paid).toBeGreaterThan(200);
});
