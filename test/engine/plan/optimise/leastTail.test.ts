import fc from 'fast-check';
import { premiumOf, retainedOf } from '../../../../src/engine/plan/optimise/cover';
import { lowestUnder } from '../../../../src/engine/plan/optimise/cuttingPlanes';
import { lowestUnderEach } from '../../../../src/engine/plan/optimise/knapsack';
import { leastTail } from '../../../../src/engine/plan/optimise/leastTail';
import { costOf, nearestWithin, scaledTo } from '../../../../src/engine/plan/optimise/withinBudget';
import { planned, plannedFor, type Planned } from '../made';

const uniform = ({ cover, budget }: Planned) =>
  scaledTo(
    cover.losses.map(() => 1),
    { ...cover, budget },
  );
const optimum = (book: Planned) => leastTail(book.cover, book.budget, book.tail, uniform(book), 1e-7);
const some = { numRuns: 40 };

test('the plan stays within the budget, and every percentage between nothing and the most', () => {
  fc.assert(
    fc.property(planned, (book) => {
      const { shares } = optimum(book);
      expect(premiumOf(book.cover, shares)).toBeLessThanOrEqual(book.budget * (1 + 1e-9));
      shares.forEach((share, who) =>
        expect([share >= 0, share <= book.cover.most[who]! + 1e-12]).toEqual([true, true]),
      );
    }),
    some,
  );
});

test('no other way of spending the same budget leaves a smaller tail: uniform, by probability, by loss, or at random', () => {
  fc.assert(
    fc.property(
      planned,
      fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
      (book, chance) => {
        const { shortfall, atLeast } = optimum(book);
        for (const weights of [
          book.cover.losses.map(() => 1),
          book.probabilities,
          book.cover.losses,
          book.cover.losses.map((_, at) => chance[at]!),
        ]) {
          const other = book.tail(
            retainedOf(book.cover, scaledTo(weights, { ...book.cover, budget: book.budget })),
          ).shortfall;
          expect(shortfall).toBeLessThanOrEqual(other * (1 + 1e-6));
        }
        expect(atLeast).toBeLessThanOrEqual(shortfall);
        expect(shortfall - atLeast).toBeLessThanOrEqual(1e-6 * shortfall);
      },
    ),
    some,
  );
});

test('more budget never leaves a larger tail', () => {
  fc.assert(
    fc.property(planned, fc.double({ min: 1, max: 2, noNaN: true }), (book, more) => {
      expect(optimum({ ...book, budget: book.budget * more }).shortfall).toBeLessThanOrEqual(
        optimum(book).shortfall * (1 + 1e-6),
      );
    }),
    some,
  );
});

test('customers in another order: the tail stays the same', () => {
  fc.assert(
    fc.property(planned, (book) => {
      const { cover, probabilities } = book;
      const turned = plannedFor(
        probabilities
          .map((probability, at) => ({
            probability,
            loss: cover.losses[at]!,
            covered: cover.insurable[at]! / cover.losses[at]!,
            most: cover.most[at]!,
          }))
          .reverse(),
        0.5,
      );
      const straight = { ...book, budget: turned.budget };
      expect(Math.abs(optimum(turned).shortfall - optimum(straight).shortfall)).toBeLessThanOrEqual(
        2e-6 * optimum(straight).shortfall,
      );
    }),
    some,
  );
});

test('a customer whose loss is not insurable is left out, and a budget for everything buys everything', () => {
  const book = plannedFor(
    [
      { probability: 0.05, loss: 500, covered: 0, most: 0.9 },
      { probability: 0.02, loss: 800, covered: 1, most: 0.9 },
    ],
    2,
  );
  const { shares } = optimum(book);
  expect(shares[0]).toBe(0);
  expect(shares[1]).toBeCloseTo(0.9, 6);
});

test('the nearest amounts within a budget: unchanged where they cost less, cut by a common multiple of the price where not', () => {
  const free = { most: [10, 10], prices: [1, 1], budget: 100 };
  expect([...nearestWithin(Float64Array.of(4, 20), free)]).toEqual([4, 10]);
  const tight = nearestWithin(Float64Array.of(4, 8), { ...free, budget: 6 });
  expect([tight[0]!.toFixed(6), tight[1]!.toFixed(6)]).toEqual(['1.000000', '5.000000']);
});

test('scaled weights spend the budget, and what one cannot take the others do', () => {
  const shares = scaledTo([1, 3], { most: [0.9, 0.9], prices: [100, 100], budget: 150 });
  expect([shares[0]!.toFixed(6), shares[1]!.toFixed(6)]).toEqual(['0.600000', '0.900000']);
  expect(costOf(scaledTo([1, 1], { most: [0.9, 0.9], prices: [100, 100], budget: 1e6 }), [100, 100])).toBeCloseTo(
    180,
    9,
  );
});

test('one plane at a time bounds every plan, the linear programme over all of them bounds it closer', () => {
  fc.assert(
    fc.property(planned, (book) => {
      const { cover, budget, tail } = book;
      const cuts = [uniform(book), new Float64Array(cover.losses.length), optimum(book).shares].map(
        (shares) => tail(retainedOf(cover, shares)).defaults,
      );
      const [each, all] = [lowestUnderEach(cuts, cover, budget), lowestUnder(cuts, cover, budget)];
      expect(each.atLeast).toBeLessThanOrEqual(all.atLeast * (1 + 1e-7));
      expect(all.atLeast).toBeLessThanOrEqual(optimum(book).shortfall * (1 + 1e-7));
      expect(premiumOf(cover, each.shares)).toBeLessThanOrEqual(budget * (1 + 1e-9));
    }),
    some,
  );
});
