import type { CauseOfLoss } from '../../../../src/engine/cover';
import { meanOf } from '../../../../src/engine/portfolio';
import { coveredLaws } from '../../../../src/engine/portfolio/year/coveredLaws';
import { insuredYear } from '../../../../src/engine/portfolio/year/insuredYear';
import { modelNamed } from '../../../../src/engine/portfolio/models/models';
import { usualPortfolio } from '../../../../src/engine/portfolio/year/portfolioSettings';
import { policy } from '../../cover/made';
import { entry } from '../../price/made';
import { scattered } from '../made';

/** Sound names of many sizes; what is paid of each by hand. */
const sizes = scattered(40, 10_000, 400_000);
const entries = sizes.map((exposure, at) => ({
  ...entry(0.005 + 0.001 * at, exposure, { id: `${at}`, creditLimit: 250_000 }),
  lossGivenDefault: 0.75,
}));
const covers = (shares: Partial<Record<CauseOfLoss, number>>) =>
  policy({
    insuredPercentage: 0.9,
    covers: Object.entries(shares).map(([cause, percentage]) => ({ cause: cause as CauseOfLoss, percentage })),
  });

test.each(['bernoulli gamma', 'gaussian', 'creditrisk+'] as const)(
  'under %s the mean is exact: PD × share of the cause × percentage × debt within the limit × LGD',
  (model) => {
    const settings = { ...usualPortfolio, insolvencyShare: 0.3 };
    const paidBy = (insolvency: number, other: number) =>
      entries.reduce(
        (sum, { probability, exposure }) =>
          sum + probability * (0.3 * insolvency + 0.7 * other) * Math.min(exposure, 250_000) * 0.75,
        0,
      );
    for (const [terms, expected] of [
      [covers({ insolvency: 0.9 }), paidBy(0.9, 0)],
      [covers({ insolvency: 0.95, default: 0.6 }), paidBy(0.95, 0.6)],
      [covers({ political: 1 }), 0],
    ] as const) {
      const { indemnity, retained } = coveredLaws(
        insuredYear(entries, terms, model, settings),
        modelNamed(model),
        settings,
      );
      const lost = entries.reduce((sum, { probability, exposure }) => sum + probability * exposure * 0.75, 0);
      expect(meanOf(indemnity)).toBeCloseTo(expected, 2);
      expect(meanOf(retained)).toBeCloseTo(lost - expected, 2);
    }
  },
);

test('one share for both causes is one risk a name, whatever the insured percentage', () => {
  const year = insuredYear(entries, covers({ insolvency: 0.8, default: 0.8 }), 'bernoulli gamma', usualPortfolio);
  const plain = insuredYear(entries, policy({ insuredPercentage: 0.8 }), 'bernoulli gamma', usualPortfolio);
  expect(year.risks).toEqual(plain.risks);
  expect(year.names).toBe(40);
});

test('a customer in default already is paid by its cause, where a ledger shows it', () => {
  const failed = (cause: 'insolvency' | 'protracted default' | null) =>
    insuredYear(
      [{ ...entries[0]!, probability: 1, cause }],
      covers({ insolvency: 0.9 }),
      'bernoulli gamma',
      usualPortfolio,
    ).risks.reduce((sum, { probability, second }) => sum + probability * second, 0) / entries[0]!.exposure;
  expect(failed('insolvency')).toBeCloseTo(0.9, 12);
  expect(failed('protracted default')).toBe(0);
  expect(failed(null)).toBeCloseTo(0.4 * 0.9, 12);
});

test('two percentages after a yearly first loss depend on the order of the losses: refused', () => {
  const terms = {
    ...covers({ insolvency: 0.9, default: 0.6 }),
    aggregateFirstLoss: 10_000,
    firstLossCounted: 'before percentage' as const,
  };
  expect(() => insuredYear(entries, terms, 'bernoulli gamma', usualPortfolio)).toThrow('"Covers"');
});
