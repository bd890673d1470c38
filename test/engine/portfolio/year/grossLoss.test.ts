import { grossLossBy, meanOf, usualPortfolio, type Entry } from '../../../../src/engine/portfolio';

const entry = (probability: number, exposure: number, creditLimit: number | null): Entry => ({
  customer: {
    id: `C${exposure}`,
    name: null,
    country: null,
    sector: null,
    since: null,
    grade: null,
    creditLimit,
    annualSales: null,
    terms: null,
    pastDefaults: null,
  },
  probability,
  exposure,
  lossGivenDefault: 0.75,
});

test('books that differ in their limits alone share one law; another probability gives another, each with its own mean', () => {
  const grossLoss = grossLossBy('bernoulli gamma', usualPortfolio);
  const limited = [entry(0.01, 40_000, 20_000), entry(0.02, 90_000, 0)];
  const unlimited = limited.map((one) => ({ ...one, customer: { ...one.customer, creditLimit: null } }));
  const riskier = [entry(0.03, 40_000, 20_000), entry(0.02, 90_000, 0)];
  expect(grossLoss(unlimited)).toBe(grossLoss(limited));
  expect(meanOf(grossLoss(limited).law)).toBeCloseTo(0.75 * (0.01 * 40_000 + 0.02 * 90_000), 4);
  expect(meanOf(grossLoss(riskier).law)).toBeCloseTo(0.75 * (0.03 * 40_000 + 0.02 * 90_000), 4);
});
