import fc from 'fast-check';
import { meanOf, type Law } from '../../../src/engine/portfolio';
import { businessNames, grounds, turningCost, verdict, type Business } from '../../../src/engine/price';
import { certaintyEquivalent } from '../../../src/engine/price/certaintyEquivalent';
import { business, entry, evenOf, worth } from './made';

const one = [entry(0.1, 1000, { annualSales: 6000 })];
const ninety = (cost: number) => ({ insuredPercentage: 0.9, fixedPremium: cost });
const grounded = (cost: number, told: Partial<Business>) =>
  verdict(worth(one, ninety(cost), told), business(told))?.name.en ?? null;

test('the certainty equivalent of 1,000 lost one year in ten, by a firm that could just absorb 1,000, is 158.57', () => {
  expect(certaintyEquivalent({ step: 1000, mass: Float64Array.of(0.9, 0.1) }, 1 / 1000)).toBeCloseTo(
    1000 * Math.log(0.9 + 0.1 * Math.E),
    8,
  );
});

test.each([
  [1e-7, 'told'],
  [1e-11, 'not told'],
])('a year of probability %p that decides everything is %s', (rare, expected) => {
  const law = { step: 1000, mass: Float64Array.of(1 - rare, rare) };
  expect(certaintyEquivalent(law, 0.05) === null ? 'not told' : 'told').toBe(expected);
});

test('what a transform leaves where nothing lies, 1e-16 a point on either side of 0, changes no digit of a certainty equivalent', () => {
  const mass = new Float64Array(4096);
  [mass[0], mass[100], mass[200]] = [0.9, 0.09, 0.01];
  const known = certaintyEquivalent({ step: 1, mass }, 0.0085)!;
  expect(known).toBeCloseTo(Math.log(0.9 + 0.09 * Math.exp(0.85) + 0.01 * Math.exp(1.7)) / 0.0085, 9);
  const noisy = mass.map((one, at) => (one > 0 ? one : 1e-16 * Math.sin(at * at)));
  expect(certaintyEquivalent({ step: 1, mass: noisy }, 0.0085)).toBeCloseTo(known, 9);
});

test('a certainty equivalent is between the mean and the worst, and rises with aversion', () => {
  const laws = fc
    .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 20 })
    .map((weights): Law => ({
      step: 1,
      mass: Float64Array.from(weights, (weight) => weight / weights.reduce((sum, other) => sum + other, 0)),
    }));
  fc.assert(
    fc.property(laws, fc.double({ min: 0.01, max: 3, noNaN: true }), (law, aversion) => {
      const [less, more] = [certaintyEquivalent(law, aversion)!, certaintyEquivalent(law, 2 * aversion)!];
      expect(less).toBeGreaterThanOrEqual(meanOf(law) - 1e-9);
      expect(more).toBeGreaterThanOrEqual(less - 1e-9);
      expect(more).toBeLessThanOrEqual(law.mass.length - 1 + 1e-9);
    }),
  );
});

test.each([
  [90, 'it pays on average'],
  [90.01, null],
])(
  'where only the average is known, a cost of %d against an expected indemnity of 90 is bought on the ground: %s',
  (cost, ground) => {
    expect(grounded(cost, {})).toBe(ground);
  },
);

/** 90 is paid on average; the certainty equivalent reaches to 148.10 (below), and without a ground that is known it never pays. */
test.each<[Partial<Business>, number]>([
  [{}, 90],
  [{ absorbableLoss: 1000 }, 148.1029],
  [{ equity: 950, ruinTolerance: 0.05 }, 850],
])('with %j the verdict turns at a cost of %d', (told, cost) => {
  expect(turningCost(worth(one, ninety(300), told), business(told))).toBeCloseTo(cost, 3);
});

test('capital is set free as far as the tail with cover needs less: a tenth of 950 less 50', () => {
  const { capital, capitalValue } = worth(one, ninety(90), { capitalCost: 0.1, cash: 50 });
  expect(capital).toEqual({ without: expect.closeTo(950, 6), withCover: expect.closeTo(50, 6) });
  expect(capitalValue).toBeCloseTo(90, 6);
});

test('it may be negative in every view, and then it is not bought', () => {
  const told = { absorbableLoss: 1000, capitalCost: 0.1, equity: 5000, ruinTolerance: 0.01 };
  const value = worth(one, ninety(500), told);
  expect([value.netBenefit, value.netWithCapital!, value.netByCertainty!].map(Math.sign)).toEqual([-1, -1, -1]);
  expect(verdict(value, business(told))).toBeNull();
});

/** Certainty: 158.5651 − 10.4622 = 148.1029. Capital: 90 + 0.1 × what the tails of 1,000 and 100 exceed cash of 400 by, 600 and 0. */
test.each<[number, Partial<Business>, string | null]>([
  [148.1, { absorbableLoss: 1000 }, 'the certainty equivalent is lower with it'],
  [148.11, { absorbableLoss: 1000 }, null],
  [149.99, { capitalCost: 0.1, cash: 400 }, 'the capital that it sets free makes up for its cost'],
  [150.01, { capitalCost: 0.1, cash: 400 }, null],
  [90.01, { capitalCost: 0.1, cash: 1000 }, null],
  [90.01, { capitalCost: 0.1, equity: 26_000 }, null],
  [300, { equity: 950, ruinTolerance: 0.05 }, 'it keeps the danger of losing all equity within what you accept'],
  [300, { equity: 950, ruinTolerance: 0.1001 }, null],
  [300, { equity: 950, ruinTolerance: 0.1 }, null],
  [300, { equity: 950, ruinTolerance: 0.0999 }, 'it keeps the danger of losing all equity within what you accept'],
  [300, { equity: 1000, ruinTolerance: 0.05 }, null],
  [851, { equity: 950, ruinTolerance: 0.05 }, null],
])('at a cost of %d with %j: %s', (cost, told, ground) => {
  expect(grounded(cost, told)).toBe(ground);
});

/** What a lattice adds up is wrong by some 1e-15 either way. */
test.each([
  [0.1 - 1e-15, null],
  [0.1, null],
  [0.1 + 1e-15, null],
  [0.1001, 'it keeps the danger of losing all equity within what you accept'],
])('a chance of %d to lose all equity, where 0.1 is accepted: %s', (without, ground) => {
  const told = { equity: 950, ruinTolerance: 0.1 };
  const value = { ...worth(one, ninety(300), told), overEquity: { without, withCover: 0 }, costWithinEquity: 850 };
  expect(verdict(value, business(told))?.name.en ?? null).toBe(ground);
});

test('a cost above what is there loses it for certain', () => {
  const { overCash } = worth(one, ninety(160), { cash: 150 });
  expect(overCash).toEqual({ without: expect.closeTo(0.1, 9), withCover: 1 });
});

test('financing: 80% instead of 60% on receivables within limits, a point cheaper', () => {
  const value = worth([entry(0.1, 1000, { creditLimit: 400 })], ninety(1), {
    advanceRate: 0.6,
    advanceRateInsured: 0.8,
    interest: 0.06,
    interestInsured: 0.05,
  });
  expect(value.financing).toEqual({ liquidity: expect.closeTo(80, 9), gain: expect.closeTo(3.2, 9) });
});

test('without an advance rate there is no finance gain, without margin no break-even', () => {
  const value = worth(one, ninety(100));
  expect([value.financing, value.extraMargin, evenOf(value, {}).sales, evenOf(value, {}).margin]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('what is left to be paid by extra sales is nothing once cover pays for itself', () => {
  expect([
    evenOf(worth(one, ninety(100)), { grossMargin: 0.25 }).salesForTheRest,
    evenOf(worth(one, ninety(80)), { grossMargin: 0.25 }).salesForTheRest,
  ]).toEqual([expect.closeTo(40, 6), 0]);
});

test('more cost lowers every net benefit by as much, and more cover never raises what is retained', () => {
  const told = { absorbableLoss: 2000, capitalCost: 0.08 };
  const book = [entry(0.02, 500), entry(0.05, 300), entry(0.1, 100)];
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1000, noNaN: true }),
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      (cost, share) => {
        const [less, more, wider] = [
          worth(book, { insuredPercentage: share, fixedPremium: cost }, told),
          worth(book, { insuredPercentage: share, fixedPremium: cost + 10 }, told),
          worth(book, { insuredPercentage: share + 0.1, fixedPremium: cost }, told),
        ];
        for (const net of ['netBenefit', 'netWithCapital', 'netByCertainty'] as const)
          expect(less[net]! - more[net]!).toBeCloseTo(10, 6);
        expect(wider.expected.withCover).toBeLessThan(less.expected.withCover);
        expect(wider.tail.withCover).toBeLessThanOrEqual(less.tail.withCover + 1e-6);
      },
    ),
    { numRuns: 15 },
  );
});

test('every ground and every term of a business has its name in both languages', () => {
  for (const { en, zh } of [...grounds.map(({ name }) => name), ...Object.values(businessNames)])
    expect([en.length > 0, /\p{Script=Han}/u.test(zh)]).toEqual([true, true]);
});
