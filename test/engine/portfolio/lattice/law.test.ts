import { exceedanceOf, layerOf, stopLoss } from '../../../../src/engine/portfolio/lattice/law';

const law = (...mass: readonly number[]) => ({ step: 100, mass: Float64Array.from(mass) });

test('what is smaller than a lattice can tell is no chance, and none is below 0', () => {
  expect(exceedanceOf(law(1, -3.8e-17, 1.99e-17), 50)).toBe(0);
  expect(exceedanceOf(law(1, 2.6e-16), 50)).toBe(0);
  expect(exceedanceOf(law(1, 2e-10), 50)).toBe(2e-10);
  expect(exceedanceOf(law(0.4, 0.6), 50)).toBe(0.6);
});

test('no layer and no mean is below 0', () => {
  expect([layerOf(law(1, -1e-17, -1e-17), 0, 50), stopLoss(law(1, -1e-17), 0)]).toEqual([0, 0]);
});
