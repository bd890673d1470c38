import fc from 'fast-check';
import { Problem } from '../../../../src/engine/problem';
import type { Customer } from '../../../../src/engine/ledger';
import {
  indemnityOfLosses,
  indemnityOfReceivables,
  policyWarnings,
  topUpCharge,
  topUps,
  type Policy,
} from '../../../../src/engine/cover';
import { losses, paidFor, policy, receivables } from '../made';
import { customerOf } from '../../ledger/made';

const customer = (id: string, more: Partial<Customer> = {}) => customerOf({ id, ...more });
const terms: Partial<Policy> = { insuredPercentage: 0.9, waitingPeriod: { count: 90, unit: 'days' } };
const owed = (who: string, amount: number, invoiced = 45_000) => ({ customer: who, amount, invoiced, due: 45_030 });
const paid = (register: readonly Customer[], rows: Parameters<typeof receivables>[0], more: Partial<Policy> = {}) =>
  [...indemnityOfReceivables(receivables(rows), policy({ ...terms, ...more }), register, 45_200).indemnity].map(
    Math.round,
  );

test('subsidiaries without a limit share that of their parent, by invoice date', () => {
  const register = [
    customer('Mother', { creditLimit: 100 }),
    customer('North', { parent: 'Mother' }),
    customer('South', { parent: 'Mother' }),
  ];
  expect(paid(register, [owed('North', 80, 45_001), owed('South', 80, 45_002)])).toEqual([72, 18]);
  expect(paid(register, [owed('North', 80, 45_002), owed('Mother', 80, 45_001)])).toEqual([18, 72]);
});

test('a subsidiary with a limit of its own shares none, and a nil parent leaves none', () => {
  const register = [
    customer('Mother', { creditLimit: 100 }),
    customer('North', { parent: 'Mother', creditLimit: 70 }),
    customer('South', { parent: 'Mother' }),
  ];
  expect(paid(register, [owed('North', 80, 45_001), owed('South', 80, 45_002)])).toEqual([63, 72]);
  expect(
    paid([customer('Mother', { creditLimit: 0 }), customer('North', { parent: 'Mother' })], [owed('North', 80)]),
  ).toEqual([0]);
});

test('stated losses of one day share the limit of their group in proportion', () => {
  const register = [
    customer('Mother', { creditLimit: 100 }),
    customer('North', { parent: 'Mother' }),
    customer('South', { parent: 'Mother' }),
  ];
  const stated = losses([
    { customer: 'North', loss: 150, date: 45_000 },
    { customer: 'South', loss: 50, date: 45_000 },
  ]);
  expect([...indemnityOfLosses(stated, policy({ insuredPercentage: 1 }), register, null).indemnity]).toEqual([75, 25]);
});

test('a customer without an approved limit has the discretionary one, at its own percentage; a nil decision ends it', () => {
  const register = [customer('Known', { creditLimit: 1000 }), customer('New'), customer('Refused', { creditLimit: 0 })];
  const rows = [owed('Known', 500), owed('New', 500), owed('Refused', 500)];
  expect(paid(register, rows, { discretionaryLimit: 100, insuredPercentageSelf: 0.5 })).toEqual([450, 50, 0]);
  expect(paid(register, rows, { discretionaryLimit: 100 })).toEqual([450, 90, 0]);
});

test('two percentages need an order of clauses even where one is 100 %', () => {
  expect(() =>
    paidFor([{ loss: 1 }], { insuredPercentage: 1, insuredPercentageSelf: 0.8, eachLossDeductible: 1 }),
  ).toThrow('"Wording"');
  expect(() =>
    paidFor([{ loss: 1 }], {
      insuredPercentage: 1,
      insuredPercentageSelf: 0.8,
      wording: 'excess of loss',
      aggregateFirstLoss: 1,
    }),
  ).toThrow('found 80%');
});

test('a top-up lies above the limit, and there is none where cover was refused', () => {
  expect(paid([customer('A', { creditLimit: 200, topUpLimit: 100 })], [owed('A', 400)])).toEqual([270]);
  expect(paid([customer('A', { creditLimit: 0, topUpLimit: 100 })], [owed('A', 400)])).toEqual([0]);
});

test('a multiple without a premium is asked for one', () => {
  expect(() => paidFor([{ loss: 1 }], { insuredPercentage: 0.9, liabilityMultiple: 20 })).toThrow('"Premium paid"');
});

test('percentage of loss has no place for a deductible', () => {
  expect(() =>
    paidFor([{ loss: 1 }], { insuredPercentage: 0.9, eachLossDeductible: 1, wording: 'percentage of loss' }),
  ).toThrow(Problem);
});

test.each([
  ['maximumLiability', { maximumLiability: 239 }, true],
  ['maximumLiability', { maximumLiability: 240 }, false],
  ['maximumLiability', { liabilityMultiple: 20, premiumPaid: 4 }, true],
  ['insuredPercentageSelf', { insuredPercentageSelf: 0.95 }, true],
  ['insuredPercentageSelf', { insuredPercentageSelf: 0.9 }, false],
  [
    'maximumExtension',
    { maximumPaymentTerm: { count: 180, unit: 'days' }, maximumExtension: { count: 181, unit: 'days' } },
    true,
  ],
  [
    'maximumExtension',
    { maximumPaymentTerm: { count: 180, unit: 'days' }, maximumExtension: { count: 180, unit: 'days' } },
    false,
  ],
] as const)('a warning about %s with %j: %p', (term, more, warned) => {
  const limits = [100, 80, 60, 10].map((creditLimit) => ({ creditLimit }));
  expect(
    policyWarnings(policy({ insuredPercentage: 0.9, ...more }), limits).some((warning) => warning.term === term),
  ).toBe(warned);
});

test('a group is never paid more than its limit times the percentage, and two members as much as one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 6 }),
      (limit, amounts) => {
        const names = ['North', 'South'];
        const register = [
          customer('Mother', { creditLimit: limit }),
          ...names.map((name) => customer(name, { parent: 'Mother' })),
        ];
        const total = (rows: Parameters<typeof receivables>[0]) =>
          indemnityOfReceivables(receivables(rows), policy(terms), register, 45_200).indemnity.reduce(
            (sum, one) => sum + one,
            0,
          );
        const apart = total(amounts.map((amount, row) => owed(names[row % 2]!, amount, 45_000 + row)));
        expect(apart).toBeLessThanOrEqual(0.9 * limit + 1e-9);
        expect(apart).toBeCloseTo(total(amounts.map((amount, row) => owed('Mother', amount, 45_000 + row))), 6);
      },
    ),
  );
});

/** CAP: 2 % a year of 120,000 are 200 a month. */
test.each([
  [2.9, 600],
  [3, 600],
  [3.1, 800],
  [4, 800],
])('a top-up held for %d months is charged for whole ones, three at least: %d', (months, charge) => {
  const [cap] = topUps;
  expect(topUpCharge(cap!, 120_000, months)).toBeCloseTo(charge, 9);
});
