import fc from 'fast-check';
import { ifEachFailsWithoutLedger } from '../../../../src/engine/cover/claims/ifFailsWithoutLedger';
import type { Failure } from '../../../../src/engine/cover/claims/failure';
import type { RecoveriesRule } from '../../../../src/engine/cover/policy/limitTerms';
import type { Policy, WordingName } from '../../../../src/engine/cover/policy/policy';
import { sharedReceipts, sharings } from '../../../../src/engine/cover/recovery/recovery';
import type { Customer } from '../../../../src/engine/ledger/customer';
import { insurables, usualCoverPrice } from '../../../../src/engine/plan';
import { insuredYear, meanOf, portfolioLoss, retainedParts, usualPortfolio } from '../../../../src/engine/portfolio';
import { expectedShortfallOf } from '../../../../src/engine/portfolio/lattice/law';
import { modelNamed, type ModelName } from '../../../../src/engine/portfolio/models/models';
import { Problem } from '../../../../src/engine/problem';
import { policy as termsOf } from '../../cover/made';
import { customerOf } from '../../ledger/made';

/** By another route: INDEMNITYIFFAILS on the debt, then RECOVERY of what comes back. */
function stillLost(customer: Customer, debt: number, lossGivenDefault: number, policy: Policy): number {
  const failing = { ...customer, annualSales: debt * 5, terms: { count: 73, unit: 'days' } as const };
  const { indemnity } = ifEachFailsWithoutLedger([failing], policy, null)[0] as Failure;
  const limit = customer.creditLimit ?? Infinity;
  const received = debt * (1 - lossGivenDefault);
  const rule = sharings[policy.recoveriesAfterLoss ?? 'pro rata'];
  return sharedReceipts(rule, { debt, indemnity, limit }, [{ received, costs: 0 }])[0]!.stillLost;
}

const probability = 0.1;

/** A mean is kept on a lattice whatever its step; the worst years are told to a step of it. */
const within = (name: string, debt: number) => (name.startsWith('worst') ? debt / 4000 : 0.01);

function alone(customer: Customer, exposure: number, lossGivenDefault: number, policy: Policy, model: ModelName) {
  const entries = [{ customer, probability, lossGivenDefault, exposure }];
  const year = insuredYear(entries, policy, model, usualPortfolio);
  const laws = portfolioLoss(entries, policy, model, usualPortfolio);
  const [part] = retainedParts(year, model, usualPortfolio, 0.95);
  return {
    stress: exposure * lossGivenDefault - year.netAlone(0),
    law: meanOf(laws.retained!) / probability,
    paid: exposure * lossGivenDefault - meanOf(laws.indemnity!) / probability,
    part: part!.expected / probability,
    worst: modelNamed(model).factor(usualPortfolio) === null ? null : expectedShortfallOf(laws.retained!, 0.95),
    worstPart: modelNamed(model).factor(usualPortfolio) === null ? null : part!.shortfall,
  };
}

const nobody = customerOf();

const thousands = (most: number) =>
  fc.option(
    fc.integer({ min: 1, max: most }).map((amount) => amount * 1000),
    { nil: null },
  );
const policiesOf = (wording: WordingName | null) =>
  fc
    .record({
      share: fc.integer({ min: 4, max: 20 }).map((twentieths) => twentieths / 20),
      nonQualifyingLoss: thousands(5),
      eachLossDeductible: thousands(20),
      minimumRetention: thousands(20),
      aggregateFirstLoss: thousands(60),
      firstLossCounted: fc.constantFrom<Policy['firstLossCounted']>('after percentage', 'before percentage'),
      maximumLiability: thousands(200),
      maximumPerCustomer: thousands(100),
      limitStage: fc.constantFrom<Policy['limitStage']>('loss', 'payment', null),
    })
    .map(({ share, ...terms }) => {
      const all = { ...terms, wording, insuredPercentage: share };
      return termsOf({ ...all, ...(all.firstLossCounted === 'before percentage' && sumsOnly), ...readable(all) });
    });

/** After a first loss before percentage these would depend on the order of losses, which is refused. */
const sumsOnly = { maximumPerCustomer: null, limitStage: null, eachLossDeductible: null, minimumRetention: null };

/** A wording has no place for every clause. */
function readable({ wording, aggregateFirstLoss }: Pick<Policy, 'wording' | 'aggregateFirstLoss'>): Partial<Policy> {
  switch (wording) {
    case 'deduct then percent':
    case 'percent then deduct':
      return { minimumRetention: null };
    case 'minimum retention':
      return { eachLossDeductible: null };
    case 'excess of loss':
      return {
        insuredPercentage: null,
        aggregateFirstLoss: aggregateFirstLoss ?? 10_000,
        eachLossDeductible: null,
        minimumRetention: null,
      };
    default:
      return { eachLossDeductible: null, minimumRetention: null };
  }
}

const anyCase = fc.record({
  debt: fc.integer({ min: 5, max: 300 }).map((amount) => amount * 1000),
  lossGivenDefault: fc.integer({ min: 1, max: 20 }).map((twentieths) => twentieths / 20),
  creditLimit: thousands(250),
});

const rules: readonly (RecoveriesRule | null)[] = ['pro rata', 'insurer first', 'oldest first', null];
const wordings: readonly (WordingName | null)[] = [
  'deduct then percent',
  'percent then deduct',
  'percentage of loss',
  'minimum retention',
  'excess of loss',
  null,
];

describe('one customer alone: stress, law, contributions and INDEMNITYIFFAILS with RECOVERY agree to the cent', () =>
  test.each(wordings.flatMap((wording) => rules.map((rule) => [wording, rule] as const)))(
    'wording %s, recoveries %s',
    (wording, recoveriesAfterLoss) => {
      let told = 0;
      fc.assert(
        fc.property(
          policiesOf(wording),
          anyCase,
          fc.constantFrom<ModelName>('bernoulli gamma', 'gaussian'),
          (terms, { debt, lossGivenDefault, creditLimit }, model) => {
            const policy = { ...terms, recoveriesAfterLoss };
            const customer = { ...nobody, creditLimit };
            const found = toldOf(() => [
              stillLost(customer, debt, lossGivenDefault, policy),
              alone(customer, debt, lossGivenDefault, policy, model),
            ]);
            if (found === null) return;
            for (const [name, amount] of Object.entries(found[1]))
              expect([name, Math.abs(amount! - found[0]) < within(name, debt) || [amount, found[0]]]).toEqual([
                name,
                true,
              ]);
            told++;
          },
        ),
        { numRuns: 3 },
      );
      expect(told).toBeGreaterThan(0);
    },
  ));

/** What depends on the order of losses is refused, and there is nothing to compare. */
function toldOf<Told extends readonly unknown[]>(tell: () => readonly [...Told]): readonly [...Told] | null {
  try {
    return tell();
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

test('a plan that gives the policy’s percentage keeps the same, where nothing is said of the whole year', () => {
  let told = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...wordings).chain(policiesOf),
      fc.constantFrom(...rules),
      anyCase,
      (terms, recoveriesAfterLoss, { debt, lossGivenDefault, creditLimit }) => {
        const customer = { ...nobody, creditLimit };
        const eachLoss = { ...terms, recoveriesAfterLoss, aggregateFirstLoss: null, maximumLiability: null };
        const entries = [{ customer, probability, lossGivenDefault, exposure: debt }];
        const found = toldOf(() => [
          stillLost(customer, debt, lossGivenDefault, eachLoss),
          insurables(entries, eachLoss, [null], usualCoverPrice, 0.4)[0]!,
        ]);
        if (found === null) return;
        const [expected, { loss, insurable, most }] = found;
        expect(Math.abs(loss - most * insurable - expected)).toBeLessThan(0.01);
        told++;
      },
    ),
    { numRuns: 600 },
  );
  expect(told).toBeGreaterThan(200);
});

test.each<[string, Partial<Policy>, number, number | null, number]>([
  [
    'a maximum of 500,000 on a debt of 800,000',
    { insuredPercentage: 0.9, maximumLiability: 500_000 },
    800_000,
    800_000,
    225_000,
  ],
  [
    'a first loss of 50,000 on a debt of 100,000',
    { insuredPercentage: 0.9, aggregateFirstLoss: 50_000, firstLossCounted: 'after percentage' },
    100_000,
    null,
    45_000,
  ],
  [
    'a threshold of 2,500 on a debt of 3,000: 2,700 are paid, 2,025 in the end',
    { insuredPercentage: 0.9, nonQualifyingLoss: 2_500 },
    3_000,
    null,
    225,
  ],
  [
    'the insurer first, a limit of 100,000 on a debt of 200,000',
    { insuredPercentage: 0.9, recoveriesAfterLoss: 'insurer first' },
    200_000,
    100_000,
    110_000,
  ],
])('%s, LGD 75 %%', (_, terms, debt, creditLimit, kept) => {
  const found = alone({ ...nobody, creditLimit }, debt, 0.75, termsOf(terms), 'bernoulli gamma');
  for (const amount of Object.values(found)) expect(amount).toBeCloseTo(kept, 2);
});
