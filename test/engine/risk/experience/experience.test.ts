import fc from 'fast-check';
import { backTest, credibility, jeffreysUpper, mostPrudent } from '../../../../src/engine/risk';
import { hachemeister } from '../hachemeister';

test('groups that do not differ are believed not at all: all get the mean', () => {
  const same = credibility([
    [
      { rate: 1, weight: 2 },
      { rate: 3, weight: 2 },
    ],
    [
      { rate: 1, weight: 6 },
      { rate: 3, weight: 6 },
    ],
  ])!;
  expect([same.between, ...same.groups.map(({ rate }) => rate)]).toEqual([0, 2, 2]);
});

test('one group, or no second year, cannot be compared', () => {
  expect(
    credibility([
      [
        { rate: 1, weight: 1 },
        { rate: 2, weight: 1 },
      ],
    ]),
  ).toBeNull();
  expect(credibility([[{ rate: 1, weight: 1 }], [{ rate: 2, weight: 1 }]])).toBeNull();
});

test('a credible rate lies between its own mean and that of all, and the order of years does not matter', () => {
  const given = credibility(hachemeister(true))!;
  const turned = credibility(hachemeister(true).map((years) => [...years].reverse()))!;
  given.groups.forEach(({ mean, rate }, at) => {
    expect((rate - mean) * (rate - given.collective)).toBeLessThanOrEqual(0);
    expect(turned.groups[at]!.rate).toBeCloseTo(rate, 8);
  });
});

test('rates k times as high give credible rates k times as high', () => {
  const tenfold = credibility(
    hachemeister(true).map((years) => years.map(({ rate, weight }) => ({ rate: 10 * rate, weight }))),
  )!;
  credibility(hachemeister(true))!.groups.forEach(({ rate, credibility: z }, at) =>
    expect([tenfold.groups[at]!.rate / rate, tenfold.groups[at]!.credibility / z]).toEqual([
      expect.closeTo(10, 9),
      expect.closeTo(1, 9),
    ]),
  );
});

const count = fc.integer({ min: 1, max: 400 }).chain((customers) =>
  fc.record({
    customers: fc.constant(customers),
    defaults: fc.integer({ min: 0, max: Math.min(customers - 1, 20) }),
  }),
);

test('without defaults the most prudent rate is 1 − (1 − γ)^(1 ÷ N)', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3000 }),
      fc.double({ min: 0.05, max: 0.999, noNaN: true }),
      (customers, confidence) => {
        expect(mostPrudent([{ customers, defaults: 0 }], confidence)[0]).toBeCloseTo(
          1 - (1 - confidence) ** (1 / customers),
          10,
        );
      },
    ),
  );
});

test('more confidence or one more default is never less prudent', () => {
  fc.assert(
    fc.property(count, (one) => {
      expect(mostPrudent([one], 0.9)[0]!).toBeGreaterThan(mostPrudent([one], 0.5)[0]!);
      expect(mostPrudent([{ ...one, defaults: one.defaults + 1 }], 0.5)[0]!).toBeGreaterThan(
        mostPrudent([one], 0.5)[0]!,
      );
    }),
    { numRuns: 40 },
  );
});

test('where all have defaulted the rate is 1', () => {
  expect(mostPrudent([{ customers: 3, defaults: 3 }], 0.5)).toEqual([1]);
});

test('the upper bound is where the back-test reaches its confidence', () => {
  fc.assert(
    fc.property(count, (one) => expect(backTest(one, jeffreysUpper(one, 0.9))).toBeCloseTo(0.9, 9)),
    { numRuns: 40 },
  );
});

/** 1 − Σ C(100, k) 0.02^k 0.98^(100−k) for k below 3 is 0.32331438: the exact binomial test is another one. */
test('the back-test is not the binomial one', () => {
  expect(Math.abs(backTest({ customers: 100, defaults: 3 }, 0.02) - 0.32331438)).toBeGreaterThan(0.1);
});
