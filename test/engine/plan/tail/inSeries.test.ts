import fc from 'fast-check';
import { convolveAll, placeOf, withoutEach } from '../../../../src/engine/plan/tail/convolution';
import { latticeTail } from '../../../../src/engine/plan/tail/latticeTail';
import { addDerivative, exponentialOf, termsOf } from '../../../../src/engine/plan/tail/logarithm';
import { gammaFactor, noFactor, normalFactor } from '../../../../src/engine/portfolio/models/factor';
import { statesFor } from '../../../../src/engine/portfolio/models/states';
import { apart, risk } from '../../portfolio/made';
import { plainTail } from './plainTail';

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const customer = (most: number) =>
  fc.record({
    probability: fc.oneof(
      { weight: 9, arbitrary: chance.map((one) => most * one * one) },
      { weight: 1, arbitrary: fc.constant(0) },
    ),
    loss: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0, max: 400, noNaN: true })),
    kept: fc.oneof(fc.constant(1), chance),
  });

/** Small books are taken in one by one, large ones by their logarithms; probabilities above one half have no series; lattices end before and after the quantile. */
test.each([
  ['a small book', 1, 40, 0.95],
  ['a large book', 165, 220, 0.15],
  ['a large book in which many fail', 165, 190, 0.9],
])('%s: the tail is that of the plain way to twelve digits', (_, minLength, maxLength, most) => {
  fc.assert(
    fc.property(
      fc.array(customer(most), { minLength, maxLength }),
      fc.constantFrom(gammaFactor(0.4), normalFactor(0.15), noFactor),
      fc.double({ min: 0.3, max: 4, noNaN: true }),
      (book, factor, times) => {
        const [probabilities, losses] = [book.map((one) => one.probability), book.map(({ loss }) => loss)];
        const states = statesFor(
          book.map(({ probability, loss }) => risk(probability, loss)),
          factor,
          probabilities,
        );
        const known = { probabilities, losses, factor, level: 0.95 };
        const reach = 1 + times * book.reduce((sum, { probability, loss }) => sum + probability * loss, 0);
        const retained = Float64Array.from(book, ({ loss, kept }) => kept * loss);
        const [ours, plain] = [latticeTail, plainTail].map((tail) => tail(known, states, reach, 48)(retained));
        expect(ours!.from).toBe(plain!.from);
        expect(apart(ours!.shortfall, plain!.shortfall)).toBeLessThan(1e-12);
        ours!.defaults.forEach((one, who) => expect(Math.abs(one - plain!.defaults[who]!)).toBeLessThan(1e-12));
      },
    ),
    { numRuns: 15 },
  );
});

test('the exponential of the sum of logarithms is the convolution of the laws, to the last point', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: 0, max: 0.4, noNaN: true }), fc.double({ min: 1, max: 40, noNaN: true })), {
        minLength: 1,
        maxLength: 30,
      }),
      (losses) => {
        const [points, possible] = [
          32,
          losses.map(([probability, units], who) => ({ who, probability, place: placeOf(units) })),
        ];
        const [derivative, room, convolved] = [points, points + 1, points].map((size) => new Float64Array(size));
        let [top, atNothing] = [0, 0];
        for (const { probability, place } of possible) {
          if (probability === 0) continue;
          const odds = probability / (1 - probability);
          top = Math.max(top, addDerivative(derivative!, place, odds, termsOf(odds, 1e-17), room!));
          atNothing += Math.log1p(-probability);
        }
        convolved![0] = 1;
        convolveAll(convolved!, possible, 0);
        const law = exponentialOf(derivative!, top, atNothing);
        law.forEach((mass, at) => expect(Math.abs(mass - convolved![at]!)).toBeLessThan(1e-14));
      },
    ),
  );
});

test('a chance of no loss at all too small to be written leaves the others as they are', () => {
  const [count, probability, points] = [3000, 0.25, 1024];
  const [derivative, room] = [new Float64Array(points), new Float64Array(points + 1)];
  const odds = probability / (1 - probability);
  for (let at = 0; at < count; at++) addDerivative(derivative, { at: 1, part: 0 }, odds, termsOf(odds, 1e-17), room);
  const law = exponentialOf(derivative, points - 1, count * Math.log1p(-probability));
  let logarithm = count * Math.log1p(-probability);
  for (let at = 1; at <= 750; at++) logarithm += Math.log(((count - at + 1) / at) * odds);
  expect(Math.exp(count * Math.log1p(-probability))).toBe(0);
  expect(apart(law[750]!, Math.exp(logarithm))).toBeLessThan(1e-10);
});

test('the law without each loss is that of all others taken in', () => {
  const losses = [0.9, 0.5, 0.1, 0.7, 1].map((probability, who) => ({ who, probability, place: placeOf(1.4 * who) }));
  const told: number[] = [];
  const nothing = () => Float64Array.of(1, 0, 0, 0, 0, 0, 0, 0);
  withoutEach(nothing(), losses, ({ who }, others) => {
    const plain = nothing();
    convolveAll(
      plain,
      losses.filter((one) => one.who !== who),
    );
    others.forEach((mass, at) => expect(Math.abs(mass - plain[at]!)).toBeLessThan(1e-15));
    told.push(who);
  });
  expect(told.sort()).toEqual([0, 1, 2, 3, 4]);
});
