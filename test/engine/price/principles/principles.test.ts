import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import fc from 'fast-check';
import { meanOf, type Law } from '../../../../src/engine/portfolio';
import { grossOf, technicalPremiums, usualLoadings, type Loadings } from '../../../../src/engine/price';
import { principles } from '../../../../src/engine/price/principles/principles';
import { wang } from '../../../../src/engine/price/principles/wang';

/** A law on the lattice whose survival at each point is that of the middle of the step: what is integrated over it converges with the square of the step. */
function fromSurvival(survival: (x: number) => number, step: number, points: number): Law {
  const at = (n: number) => (n < 0 ? 1 : survival((n + 0.5) * step));
  return { step, mass: Float64Array.from({ length: points }, (_, n) => at(n - 1) - at(n)) };
}

test('Wang on a lognormal loss shifts its logarithm by λσ: mean e^(0.25 + 0.5) = 2.117000016612675', () => {
  const lognormal = fromSurvival((x) => normalCdf(-Math.log(x), 0, 1), 0.01, 400_000);
  expect(wang.of(lognormal, { ...usualLoadings, wangShift: 0.25 })).toBeCloseTo(2.117000016612675, 8);
});

test('Wang on an exponential loss with λ = 0.25 is 1.2449248889718718', () => {
  const exponential = fromSurvival((x) => Math.exp(-x), 5e-5, 800_000);
  expect(wang.of(exponential, { ...usualLoadings, wangShift: 0.25 })).toBeCloseTo(1.2449248889718718, 8);
});

test('proportional hazard of an exponential loss is ρ: its hazard is divided by it', () => {
  const exponential = fromSurvival((x) => Math.exp(-x), 1e-3, 50_000);
  const hazard = principles.find(({ name }) => name.en === 'Proportional hazard')!;
  expect(hazard.of(exponential, { ...usualLoadings, hazardFactor: 1.25 })).toBeCloseTo(1.25, 6);
});

test('a loss of 100 in one year of ten: each principle by hand', () => {
  const law = { step: 100, mass: Float64Array.of(0.9, 0.1) };
  const loadings = { ...usualLoadings, varianceLoading: 0.001, capitalLevel: 0.95 };
  const risks = Object.fromEntries(
    technicalPremiums(law, loadings, 0).map(({ principle, risk }) => [principle.name.en, risk]),
  );
  expect(risks).toEqual({
    'Expected value': expect.closeTo(13, 10),
    'Standard deviation': expect.closeTo(10 + 0.25 * 30, 10),
    Variance: expect.closeTo(10 + 0.001 * 900, 10),
    'Semi-deviation': expect.closeTo(10 + 0.25 * Math.sqrt(0.1 * 8100), 10),
    'Cost of capital': expect.closeTo(10 + 0.08 * 90, 10),
    'Wang transform': expect.closeTo(100 * normalCdf(-1.2815515655446004 + 0.25, 0, 1), 8),
    'Proportional hazard': expect.closeTo(100 * 0.1 ** 0.8, 10),
  });
});

test('without a loading on the variance that principle is left out', () => {
  expect(
    technicalPremiums({ step: 1, mass: Float64Array.of(1) }, usualLoadings, 0).map(
      ({ principle }) => principle.name.en,
    ),
  ).not.toContain('Variance');
});

test.each([
  [0.4, 0.2, 0.3, 1000],
  [0.3, 0.1, 0.5, 1000],
])(
  'expenses %d, brokerage %d, profit %d of the gross premium leave a tenth for the risk of 80 and 20 of costs',
  (expenses, brokerage, profit, gross) => {
    expect(
      grossOf(80, { ...usualLoadings, expenses, brokerage, profit, fixedCosts: 10, costPerLimit: 5 }, 2),
    ).toBeCloseTo(gross, 6);
  },
);

test('shares that take the whole premium are refused, a hair below is not', () => {
  expect(() => grossOf(1, { ...usualLoadings, expenses: 0.5, brokerage: 0.3, profit: 0.2 }, 0)).toThrow(
    'take the whole premium',
  );
  expect(grossOf(1, { ...usualLoadings, expenses: 0.5, brokerage: 0.3, profit: 0.199 }, 0)).toBeCloseTo(1000, 6);
});

const laws = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 40 })
  .filter((weights) => weights.some((one) => one > 1e-6))
  .map((weights): Law => {
    const total = weights.reduce((sum, one) => sum + one, 0);
    return { step: 7, mass: Float64Array.from(weights, (one) => one / total) };
  });
const all: Loadings = { ...usualLoadings, varianceLoading: 1e-4 };
const risksOf = (law: Law, loadings: Loadings) => principles.map((principle) => principle.of(law, loadings)!);

test('no principle asks for less than the expected indemnity, and the transforms not for more than the greatest loss', () => {
  fc.assert(
    fc.property(laws, (law) => {
      risksOf(law, all).forEach((risk) => expect(risk).toBeGreaterThanOrEqual(meanOf(law) - 1e-9));
      principles
        .slice(-2)
        .forEach((principle) =>
          expect(principle.of(law, all)!).toBeLessThanOrEqual(law.step * (law.mass.length - 1) * (1 + 1e-9)),
        );
    }),
  );
});

test('two risks together never cost more than apart by the transforms and by the deviations, however they hang together', () => {
  const joint = fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 12 }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
    ),
    { minLength: 1, maxLength: 12 },
  );
  const coherent = principles.filter(({ uses }) =>
    ['wangShift', 'hazardFactor', 'deviationLoading', 'semiDeviationLoading', 'expectedLoading'].includes(uses[0]!),
  );
  fc.assert(
    fc.property(joint, (years) => {
      const total = years.reduce((sum, [, , weight]) => sum + weight, 0);
      const lawOf = (of: (year: (typeof years)[number]) => number): Law => {
        const mass = new Float64Array(25);
        years.forEach((year) => {
          mass[of(year)]! += year[2] / total;
        });
        return { step: 1, mass };
      };
      const [one, other, both] = [lawOf(([x]) => x), lawOf(([, y]) => y), lawOf(([x, y]) => x + y)];
      coherent.forEach((principle) =>
        expect(principle.of(both, all)!).toBeLessThanOrEqual(
          principle.of(one, all)! + principle.of(other, all)! + 1e-9,
        ),
      );
    }),
  );
});

test('amounts times k: every principle times k, but for the variance, which grows with the square', () => {
  fc.assert(
    fc.property(laws, fc.double({ min: 0.1, max: 50, noNaN: true }), (law, k) => {
      const [once, scaled] = [law, { ...law, step: law.step * k }].map((one) => risksOf(one, all));
      principles.forEach(({ uses }, at) => {
        const grows =
          uses[0] === 'varianceLoading' ? meanOf(law) * k + (once![at]! - meanOf(law)) * k * k : once![at]! * k;
        expect(Math.abs(scaled![at]! - grows)).toBeLessThanOrEqual(1e-9 * (1 + grows));
      });
    }),
  );
});

test('more loading never makes a premium smaller, in risk and in gross', () => {
  const more: readonly Partial<Loadings>[] = [
    { expectedLoading: 0.5 },
    { deviationLoading: 0.4 },
    { varianceLoading: 1e-3 },
    { semiDeviationLoading: 0.4 },
    { capitalCost: 0.12 },
    { capitalLevel: 0.999 },
    { wangShift: 0.4 },
    { hazardFactor: 1.5 },
    { expenses: 0.4 },
    { brokerage: 0.1 },
    { profit: 0.05 },
    { fixedCosts: 5 },
    { costPerLimit: 3 },
  ];
  fc.assert(
    fc.property(laws, fc.constantFrom(...more), (law, change) => {
      const [before, after] = [all, { ...all, ...change }].map((loadings) =>
        technicalPremiums(law, loadings, 3).map(({ gross }) => gross),
      );
      before!.forEach((gross, at) => expect(after![at]!).toBeGreaterThanOrEqual(gross * (1 - 1e-12)));
    }),
  );
});

test('Wang without a shift and proportional hazard without an exponent are the mean', () => {
  fc.assert(
    fc.property(laws, (law) => {
      const [shifted, raised] = principles
        .slice(-2)
        .map((principle) => principle.of(law, { ...all, wangShift: 0, hazardFactor: 1 })!);
      expect([shifted! - meanOf(law), raised! - meanOf(law)].map((apart) => Math.abs(apart) < 1e-8)).toEqual([
        true,
        true,
      ]);
    }),
  );
});
