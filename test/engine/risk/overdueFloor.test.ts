import fc from 'fast-check';
import { floorAt } from '../../../src/engine/risk/overdueFloor';
import { usualRisk } from '../../../src/engine/risk';

const { overdueFloors: nodes } = usualRisk;
const floor = (days: number) => floorAt(days, nodes, 90);

/** By hand: odds at 30, 60 and 80 days are 1 : 24, 1 : 9 and 1 : 3; half-way in log-odds is the root of their product. */
test.each([
  [0, 0],
  [15, Math.sqrt(0.0003 / 0.9997 / 24)],
  [30, 1 / 24],
  [45, Math.sqrt(1 / 24 / 9)],
  [60, 1 / 9],
  [70, Math.sqrt(1 / 9 / 3)],
  [80, 1 / 3],
  [85, Math.sqrt(99 / 3)],
])('at %d days past due the odds of a default are at least %d', (days, odds) => {
  expect(floor(days) / (1 - floor(days))).toBeCloseTo(odds, 12);
});

test('a default that is counted sooner or later moves the end of the line; without nodes there is no floor', () => {
  expect(floorAt(60, nodes, 60)).toBeCloseTo(0.99, 12);
  expect(floorAt(130, nodes, 180)).toBeCloseTo(Math.sqrt(99 / 3) / (1 + Math.sqrt(99 / 3)), 12);
  expect(floorAt(89, [], 90)).toBe(0);
});

test('a day more never lowers the floor, and none makes a jump', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 89, noNaN: true }),
      fc.double({ min: 0, max: 0.01, noNaN: true }),
      (days, more) => {
        expect(floor(days + more)).toBeGreaterThanOrEqual(floor(days));
        expect(floor(days + more) - floor(days)).toBeLessThan(0.005);
      },
    ),
  );
});
