import { coveredLaws } from '../../../../src/engine/portfolio/year/coveredLaws';
import { gammaFactor, normalFactor } from '../../../../src/engine/portfolio/models/factor';
import { insuredLosses } from '../../../../src/engine/portfolio/year/insured';
import { deviationOf, expectedShortfallOf, meanOf, quantileOf } from '../../../../src/engine/portfolio/lattice/law';
import { lossLaw } from '../../../../src/engine/portfolio/year/lossLaw';
import { modelNamed, models, type ModelName } from '../../../../src/engine/portfolio/models/models';
import { usualPortfolio } from '../../../../src/engine/portfolio/year/portfolioSettings';
import { appliedPolicy } from '../../../../src/engine/portfolio/year/yearlyTerms';
import type { Policy } from '../../../../src/engine/cover/policy/policy';
import { policy as termsOf } from '../../cover/made';
import { enumerated } from '../enumerated';
import { apart, nothingRecovered, risk, scattered } from '../made';
import { customerOf } from '../../ledger/made';

const nobody = customerOf();
const twelve = scattered(12, 20_000, 100_000).map(Math.round);
const probabilities = [...scattered(12, 0.005, 0.12)].reverse();
const terms = termsOf({
  insuredPercentage: 0.9,
  eachLossDeductible: 1000,
  wording: 'deduct then percent',
  aggregateFirstLoss: 20_000,
  firstLossCounted: 'after percentage',
  maximumLiability: 120_000,
});

function insured(policy: Policy) {
  const applied = appliedPolicy(policy);
  const defaults = twelve.map((exposure, at) => ({
    customer: { ...nobody, id: `${at}`, creditLimit: 60_000 },
    exposure: 0.8 * exposure,
    lossGivenDefault: 1,
  }));
  const risks = insuredLosses(defaults, policy, applied).map(({ kept, claimed }, at) =>
    risk(probabilities[at]!, kept, { second: claimed }),
  );
  return { applied, risks };
}

/** All insured at one percentage, without a limit that binds: all keep the same share. */
function insuredInFull(policy: Policy) {
  const applied = appliedPolicy(policy);
  const risks = twelve.map((loss, at) => risk(probabilities[at]!, 0.1 * loss, { second: 0.9 * loss }));
  return { applied, risks };
}

test.each([
  [100_000, 80_000, 1, 71_100, 28_900],
  [50_000, 80_000, 0.8, 44_100, 4_720],
  [900, null, 1, 0, 900],
])(
  'an exposure of %d with a limit of %s and a loss given default of %d: %d is claimed, %d kept',
  (exposure, creditLimit, lgd, claimed, kept) => {
    const policy = termsOf({ insuredPercentage: 0.9, eachLossDeductible: 1000, wording: 'deduct then percent' });
    const [came] = insuredLosses(
      [{ customer: { ...nobody, creditLimit }, exposure, lossGivenDefault: lgd }],
      policy,
      appliedPolicy(policy),
    );
    expect(came!.claimed).toBeCloseTo(claimed, 9);
    expect(came!.kept).toBeCloseTo(kept, 9);
  },
);

describe.each([
  ['bernoulli gamma', gammaFactor(0.4)],
  ['gaussian', normalFactor(0.08)],
] as const)('twelve customers with %s against every possible year', (name, factor) => {
  const { applied, risks } = insured(terms);
  const model = modelNamed(name);
  const laws = coveredLaws(nothingRecovered(risks, applied), model, usualPortfolio);
  const paid = enumerated(risks, factor, (_, claimed) => applied.paidOf(claimed));
  const retained = enumerated(risks, factor, (kept, claimed) => kept + claimed - applied.paidOf(claimed));

  test('what is paid and what is kept on average', () => {
    expect(apart(meanOf(laws.indemnity), paid.mean)).toBeLessThan(2e-5);
    expect(apart(meanOf(laws.retained), retained.mean)).toBeLessThan(2e-5);
  });

  test('the worst hundredth of what is kept', () =>
    expect(apart(expectedShortfallOf(laws.retained, 0.99), retained.shortfall(0.99))).toBeLessThan(2e-3));

  test('amounts rounded down and up take the truth between them', () => {
    const [least, most] = (['down', 'up'] as const).map((placing) =>
      coveredLaws(nothingRecovered(risks, applied), model, usualPortfolio, placing),
    );
    const holds = (low: number, truth: number, high: number) =>
      expect([low <= truth, truth <= high, high - low < 0.1 * truth]).toEqual([true, true, true]);
    holds(meanOf(least!.indemnity), paid.mean, meanOf(most!.indemnity));
    holds(meanOf(least!.retained), retained.mean, meanOf(most!.retained));
    holds(
      expectedShortfallOf(least!.retained, 0.99),
      retained.shortfall(0.99),
      expectedShortfallOf(most!.retained, 0.99),
    );
  });

  test.each([
    ['kept and claimed together', terms],
    ['on one axis', termsOf({ ...terms, eachLossDeductible: null, wording: null })],
    ['of each loss alone', termsOf({ ...terms, aggregateFirstLoss: null, maximumLiability: null })],
  ])('every quantile lies between those of losses rounded down and up: %s', (_, policy) => {
    const unlimited = policy.wording === null ? insuredInFull(policy) : insured(policy);
    const year = nothingRecovered(unlimited.risks, unlimited.applied);
    const [least, most] = (['down', 'up'] as const).map((placing) => coveredLaws(year, model, usualPortfolio, placing));
    const kept = enumerated(
      unlimited.risks,
      factor,
      (own, claimed) => own + claimed - unlimited.applied.paidOf(claimed),
    );
    const claims = enumerated(unlimited.risks, factor, (own, claimed) => unlimited.applied.paidOf(claimed) + 0 * own);
    for (const level of [0.3, 0.5, 0.8, 0.9, 0.95, 0.99, 0.995, 0.999])
      for (const [law, truth] of [
        ['retained', kept],
        ['indemnity', claims],
      ] as const) {
        const [low, high] = [quantileOf(least![law], level), quantileOf(most![law], level)];
        const between = truth.quantile(level);
        expect({ level, law, holds: low <= between * (1 + 1e-9) && between <= high * (1 + 1e-9) }).toEqual({
          level,
          law,
          holds: true,
        });
        expect(high - low).toBeLessThan(0.06 * 120_000);
      }
  });
});

describe.each(models.map(({ model }) => model))('%s', (name: ModelName) => {
  const model = modelNamed(name);
  const gross = (policy: Policy) => {
    const { applied, risks } = insured(policy);
    return {
      risks,
      laws: coveredLaws(nothingRecovered(risks, applied), model, usualPortfolio),
      whole: lossLaw(
        risks.map((one) => ({ ...one, first: one.first + one.second, second: 0 })),
        model,
        usualPortfolio,
      ),
    };
  };

  test('what is lost is paid or kept, on average', () => {
    const { laws, whole, risks } = gross(terms);
    expect(
      apart(
        meanOf(whole.law),
        risks.reduce((sum, { probability, first, second }) => sum + probability * (first + second), 0),
      ),
    ).toBeLessThan(1e-9);
    expect(apart(meanOf(laws.indemnity) + meanOf(laws.retained), meanOf(whole.law))).toBeLessThan(1e-4);
    expect(laws.truncated + whole.truncated).toBeLessThan(1e-8);
  });

  test('without yearly terms each is its customers’ own, to 1e-9', () => {
    const { laws, risks } = gross({ ...terms, aggregateFirstLoss: null, maximumLiability: null });
    expect(
      apart(
        meanOf(laws.indemnity),
        risks.reduce((sum, { probability, second }) => sum + probability * second, 0),
      ),
    ).toBeLessThan(1e-9);
    expect(
      apart(
        meanOf(laws.retained),
        risks.reduce((sum, { probability, first }) => sum + probability * first, 0),
      ),
    ).toBeLessThan(1e-9);
  });

  test('the maximum liability is never exceeded, more cover never pays less, a first loss never more', () => {
    const paid = (parts: Partial<Policy>) => gross({ ...terms, ...parts }).laws.indemnity;
    const law = paid({});
    const usual = meanOf(law);
    expect(quantileOf(law, 1 - 1e-9)).toBeLessThanOrEqual(120_000 + 1e-6);
    expect(meanOf(paid({ insuredPercentage: 0.95 }))).toBeGreaterThan(usual);
    expect(meanOf(paid({ maximumLiability: 200_000 }))).toBeGreaterThan(usual);
    expect(meanOf(paid({ aggregateFirstLoss: 30_000 }))).toBeLessThan(usual);
  });

  test('where all keep the same share, one axis gives what two give', () => {
    const policy = termsOf({
      insuredPercentage: 0.9,
      aggregateFirstLoss: 20_000,
      firstLossCounted: 'after percentage',
      maximumLiability: 120_000,
    });
    const applied = appliedPolicy(policy);
    const even = twelve.map((loss, at) => risk(probabilities[at]!, loss * 0.1, { second: loss * 0.9 }));
    const uneven = even.map((one, at) => (at === 0 ? { ...one, first: one.first * (1 + 1e-6) } : one));
    const [one, two] = [
      coveredLaws(nothingRecovered(even, applied), model, usualPortfolio),
      coveredLaws(nothingRecovered(uneven, applied), model, usualPortfolio),
    ];
    expect(apart(meanOf(two.retained), meanOf(one.retained))).toBeLessThan(5e-4);
    expect(apart(deviationOf(two.retained), deviationOf(one.retained))).toBeLessThan(1e-3);
    expect(apart(expectedShortfallOf(two.retained, 0.99), expectedShortfallOf(one.retained, 0.99))).toBeLessThan(5e-3);
  });
});

test('a wording that applies a deductible after the yearly first loss is refused: the order of losses would matter', () => {
  const policy = { ...terms, wording: 'percent then deduct', firstLossCounted: 'before percentage' } as const;
  expect(() => appliedPolicy(policy)).toThrow('depends on the order of the losses');
});

test('what was used of the yearly amounts before is not there any more', () => {
  const applied = appliedPolicy({ ...terms, firstLossUsed: 15_000, alreadyPaid: 100_000 });
  expect([4_000, 10_000, 60_000].map(applied.paidOf)).toEqual([0, 5_000, 20_000]);
});
