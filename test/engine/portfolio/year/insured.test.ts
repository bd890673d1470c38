import fc from 'fast-check';
import type { Policy, WordingName } from '../../../../src/engine/cover/policy/policy';
import { ifEachFailsWithoutLedger } from '../../../../src/engine/cover/claims/ifFailsWithoutLedger';
import { coveredLaws } from '../../../../src/engine/portfolio/year/coveredLaws';
import { insuredYear } from '../../../../src/engine/portfolio/year/insuredYear';
import { meanOf } from '../../../../src/engine/portfolio/lattice/law';
import { modelNamed } from '../../../../src/engine/portfolio/models/models';
import { usualPortfolio } from '../../../../src/engine/portfolio/year/portfolioSettings';
import { appliedPolicy } from '../../../../src/engine/portfolio/year/yearlyTerms';
import type { Customer } from '../../../../src/engine/ledger/customer';
import { Problem } from '../../../../src/engine/problem';
import { policy as termsOf } from '../../cover/made';
import { customerOf } from '../../ledger/made';

const nobody = customerOf({ terms: { count: 73, unit: 'days' } });

const entriesOf = (customers: readonly Customer[]) =>
  customers.map((customer) => ({
    customer,
    probability: 1,
    lossGivenDefault: 1,
    exposure: customer.annualSales! * 0.2,
  }));

/** What the portfolio claims and pays for a customer that fails for certain, alone, with the whole of what it owes lost. */
function certain(customers: readonly Customer[], policy: Policy): readonly number[] {
  const entries = entriesOf(customers);
  const applied = appliedPolicy(policy);
  return insuredYear(entries, policy, 'bernoulli gamma', usualPortfolio).risks.map(({ second }) =>
    applied.paidOf(second),
  );
}

function ifFails(customers: readonly Customer[], policy: Policy): readonly number[] {
  return ifEachFailsWithoutLedger(customers, policy, null).map(
    (failure) => (failure as { readonly indemnity: number }).indemnity,
  );
}

const owing = (exposure: number, parts: Partial<Customer> = {}): Customer => ({
  ...nobody,
  annualSales: exposure * 5,
  ...parts,
});

test.each<[string, Partial<Policy>, Partial<Customer>, number]>([
  [
    'a limit that the policyholder set itself has a percentage of its own',
    { insuredPercentage: 0.9, insuredPercentageSelf: 0.7, discretionaryLimit: 50_000 },
    {},
    35_000,
  ],
  [
    'an approved limit has the other',
    { insuredPercentage: 0.9, insuredPercentageSelf: 0.7, discretionaryLimit: 50_000 },
    { creditLimit: 60_000 },
    54_000,
  ],
  ['a top-up lies above the limit', { insuredPercentage: 0.9 }, { creditLimit: 60_000, topUpLimit: 20_000 }, 72_000],
  [
    'a limit on the loss: what exceeds it goes first',
    { insuredPercentage: 0.9, eachLossDeductible: 10_000, wording: 'deduct then percent', limitStage: 'loss' },
    { creditLimit: 80_000 },
    63_000,
  ],
  [
    'a limit on the payment: the whole loss goes through the clauses',
    { insuredPercentage: 0.9, eachLossDeductible: 10_000, wording: 'deduct then percent', limitStage: 'payment' },
    { creditLimit: 80_000 },
    72_000,
  ],
  ['a maximum for each customer', { insuredPercentage: 0.9, maximumPerCustomer: 30_000 }, {}, 30_000],
  [
    'a maximum liability as a multiple of the premium',
    { insuredPercentage: 0.9, liabilityMultiple: 20, premiumPaid: 1_000 },
    {},
    20_000,
  ],
  [
    'terms longer than the policy allows are not insured',
    { insuredPercentage: 0.9, maximumPaymentTerm: { count: 72, unit: 'days' } },
    {},
    0,
  ],
  [
    'no cover, also where the limit is on the payment',
    { insuredPercentage: 0.9, limitStage: 'payment' },
    { creditLimit: 0 },
    0,
  ],
])('a certain failure of 100,000, %s', (_, terms, customer, paid) => {
  expect(certain([owing(100_000, customer)], termsOf(terms))[0]).toBeCloseTo(paid, 6);
  expect(ifFails([owing(100_000, customer)], termsOf(terms))[0]).toBeCloseTo(paid, 6);
});

const amount = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: null });
const share = fc.integer({ min: 1, max: 20 }).map((twentieths) => twentieths / 20);
const anyPolicy = fc
  .record({
    wording: fc.constantFrom<WordingName | null>(
      'deduct then percent',
      'percent then deduct',
      'percentage of loss',
      null,
    ),
    insuredPercentage: share,
    insuredPercentageSelf: fc.option(share, { nil: null }),
    nonQualifyingLoss: amount(5_000),
    eachLossDeductible: amount(20_000),
    aggregateFirstLoss: amount(50_000),
    firstLossCounted: fc.constantFrom('after percentage', 'before percentage'),
    maximumLiability: amount(200_000),
    maximumPerCustomer: amount(100_000),
    limitStage: fc.constantFrom('loss', 'payment', null),
    discretionaryLimit: amount(50_000),
    maximumPaymentTerm: fc.constantFrom({ count: 60, unit: 'days' }, { count: 90, unit: 'days' }, null),
  })
  .map((terms) => termsOf(terms as Partial<Policy>));
const anyCustomer = fc.record({
  exposure: fc.integer({ min: 1, max: 300_000 }),
  creditLimit: fc.option(fc.integer({ min: 0, max: 200_000 }), { nil: null }),
  topUpLimit: amount(50_000),
});

test('whatever the policy says, a certain failure is paid in a portfolio as INDEMNITYIFFAILS pays it, or the portfolio says why it cannot tell', () => {
  let [told, refused] = [0, 0];
  fc.assert(
    fc.property(anyPolicy, anyCustomer, (policy, { exposure, ...customer }) => {
      const failing = [owing(exposure, customer)];
      try {
        const [paid, expected] = [certain(failing, policy)[0]!, ifFails(failing, policy)[0]!];
        told++;
        expect(Math.abs(paid - expected)).toBeLessThan(1e-6);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        refused++;
      }
    }),
    { numRuns: 2000 },
  );
  expect([told > 500, refused > 50]).toEqual([true, true]);
});

describe('customers of a group that share a limit', () => {
  const group = (one: number, other: number) => [
    owing(one, { id: 'Mother', creditLimit: 100_000 }),
    owing(other, { id: 'Daughter', parent: 'Mother' }),
  ];
  const terms = termsOf({ insuredPercentage: 0.9 });

  test('are as good as apart while they owe no more than it together', () =>
    expect(certain(group(40_000, 60_000), terms)).toEqual([90_000]));

  test('above it they fail together and share it in proportion to what they owe', () => {
    expect(certain(group(50_000, 150_000), terms)).toEqual([90_000]);
    const { kept } = insuredYear(entriesOf(group(50_000, 150_000)), terms, 'gaussian', usualPortfolio);
    expect(kept).toEqual([expect.closeTo(27_500, 6), expect.closeTo(82_500, 6)]);
  });

  test('each for itself, what is paid for one depends on the other, and the answer says so', () => {
    const apart = { ...usualPortfolio, groups: 'each for itself' } as const;
    expect(() => insuredYear(entriesOf(group(40_000, 60_001)), terms, 'gaussian', apart)).toThrow(
      '"Credit limit": Mother, Daughter share a limit of 100000 and owe 100001',
    );
  });
});

test('two percentages after a yearly first loss are refused by name; where all limits are the insurer’s they are not', () => {
  const policy = termsOf({
    insuredPercentage: 0.9,
    insuredPercentageSelf: 0.7,
    discretionaryLimit: 10_000,
    aggregateFirstLoss: 5_000,
    firstLossCounted: 'before percentage',
  });
  expect(() => certain([owing(30_000)], policy)).toThrow(
    '"Insured percentage self-set": this percentage is taken after the yearly first loss',
  );
  expect(certain([owing(30_000, { creditLimit: 30_000 })], policy)).toEqual([22_500]);
});

test('the law of a certain failure lies on what is paid', () => {
  const policy = termsOf({
    insuredPercentage: 0.9,
    insuredPercentageSelf: 0.7,
    discretionaryLimit: 50_000,
    aggregateFirstLoss: 5_000,
    firstLossCounted: 'after percentage',
  });
  const entries = [{ customer: owing(100_000), probability: 1, lossGivenDefault: 1, exposure: 100_000 }];
  const laws = coveredLaws(
    insuredYear(entries, policy, 'gaussian', usualPortfolio),
    modelNamed('gaussian'),
    usualPortfolio,
  );
  expect(meanOf(laws.indemnity)).toBeCloseTo(30_000, 3);
  expect(meanOf(laws.retained)).toBeCloseTo(70_000, 3);
});
