import { deviationOf, expectedShortfallOf, meanOf } from '../../../../src/engine/portfolio';
import { modelNamed } from '../../../../src/engine/portfolio/models/models';
import type { Risk } from '../../../../src/engine/portfolio/models/risk';
import { coveredLaws } from '../../../../src/engine/portfolio/year/coveredLaws';
import { insuredYear, type InsuredYear } from '../../../../src/engine/portfolio/year/insuredYear';
import { lossParts } from '../../../../src/engine/portfolio/year/lossParts';
import { lossLaw } from '../../../../src/engine/portfolio/year/lossLaw';
import { usualPortfolio } from '../../../../src/engine/portfolio/year/portfolioSettings';
import { retainedParts } from '../../../../src/engine/portfolio/year/retainedParts';
import { policy } from '../../cover/made';
import { entry } from '../../price/made';
import { apart } from '../made';

const insolvencyShare = 0.4;
const settings = { ...usualPortfolio, insolvencyShare };
const covers = [
  { cause: 'insolvency' as const, percentage: 0.9 },
  { cause: 'default' as const, percentage: 0.5 },
];
/** Debts of which nothing comes back: by insolvency a tenth stays, else half. */
const entries = [
  [0.05, 100_000],
  [0.3, 60_000],
  [0.5, 40_000],
  [0.02, 250_000],
  [0.1, 33_000],
].map(([probability, exposure], at) => entry(probability!, exposure!, { id: `${at}`, creditLimit: null }));

/** Every possible year, one by one: each name pays, is insolvent or defaults otherwise. */
function enumerated(name: 'bernoulli gamma' | 'gaussian', paidOf: (claims: number) => number = (claims) => claims) {
  const { points, weights } = modelNamed(name).factor(settings)!.quadrature(64);
  const given = entries.map(({ probability }) => points.map(modelNamed(name).factor(settings)!.given(probability)));
  const years = Array.from({ length: 3 ** entries.length }, (_, year) => {
    const fate = entries.map((__, who) => Math.floor(year / 3 ** who) % 3);
    const share = [1, insolvencyShare, 1 - insolvencyShare];
    const probability = weights.reduce(
      (sum, weight, at) =>
        sum +
        fate.reduce(
          (product, by, who) => product * (by === 0 ? 1 - given[who]![at]! : share[by]! * given[who]![at]!),
          weight,
        ),
      0,
    );
    const sum = (of: readonly number[]) =>
      fate.reduce((total, by, who) => total + of[by]! * entries[who]!.exposure * entries[who]!.lossGivenDefault, 0);
    const claims = sum([0, 0.9, 0.5]);
    return { probability, fate, retained: sum([0, 1, 1]) - paidOf(claims), paid: paidOf(claims) };
  });
  const mean = (of: (year: (typeof years)[number]) => number) =>
    years.reduce((total, year) => total + year.probability * of(year), 0);
  const shortfall = (level: number, of: (year: (typeof years)[number]) => number) => {
    let [left, total] = [1 - level, 0];
    for (const year of [...years].sort((one, other) => of(other) - of(one))) {
      const part = Math.min(left, year.probability);
      total += part * of(year);
      left -= part;
    }
    return total / (1 - level);
  };
  return { years, mean, shortfall };
}

const yearUnder = (name: 'bernoulli gamma' | 'gaussian', terms = {}): InsuredYear =>
  insuredYear(entries, policy({ insuredPercentage: 0.9, covers, ...terms }), name, settings);

describe('a customer defaults once a year at most, though the policy pays insolvency and default differently', () => {
  test.each(['bernoulli gamma', 'gaussian'] as const)('%s: the law is that of every year, one by one', (name) => {
    const { retained, indemnity } = coveredLaws(yearUnder(name), modelNamed(name), settings);
    const all = enumerated(name);
    expect(
      apart(
        meanOf(retained),
        all.mean((year) => year.retained),
      ),
    ).toBeLessThan(1e-9);
    expect(
      apart(
        meanOf(indemnity),
        all.mean((year) => year.paid),
      ),
    ).toBeLessThan(1e-9);
    const variance = all.mean((year) => year.retained ** 2) - all.mean((year) => year.retained) ** 2;
    expect(apart(deviationOf(retained), Math.sqrt(variance))).toBeLessThan(1e-4);
    for (const level of [0.5, 0.9, 0.99, 0.999])
      expect(
        apart(
          expectedShortfallOf(retained, level),
          all.shortfall(level, (year) => year.retained),
        ),
      ).toBeLessThan(2e-3);
  });

  test('the most that is lost is half of all debts: nobody loses by both causes', () => {
    const { retained } = coveredLaws(yearUnder('bernoulli gamma'), modelNamed('bernoulli gamma'), settings);
    const most = entries.reduce((sum, { exposure, lossGivenDefault }) => sum + 0.5 * exposure * lossGivenDefault, 0);
    const beyond = retained.mass.reduce(
      (sum, mass, at) => sum + (at * retained.step > most + 2 * retained.step ? mass : 0),
      0,
    );
    expect(Math.abs(beyond)).toBeLessThan(1e-12);
  });

  test('with a yearly maximum kept and claimed amounts are followed together', () => {
    const { retained, indemnity } = coveredLaws(
      yearUnder('bernoulli gamma', { maximumLiability: 90_000 }),
      modelNamed('bernoulli gamma'),
      settings,
    );
    const all = enumerated('bernoulli gamma', (claims) => Math.min(claims, 90_000));
    expect(
      apart(
        meanOf(indemnity),
        all.mean((year) => year.paid),
      ),
    ).toBeLessThan(1e-4);
    expect(
      apart(
        meanOf(retained),
        all.mean((year) => year.retained),
      ),
    ).toBeLessThan(1e-3);
    expect(
      apart(
        expectedShortfallOf(retained, 0.99),
        all.shortfall(0.99, (year) => year.retained),
      ),
    ).toBeLessThan(1e-2);
  });

  test('parts of the standard deviation and of the shortfall are those of the years', () => {
    const name = 'bernoulli gamma';
    const parts = retainedParts(yearUnder(name), name, settings, 0.95);
    const all = enumerated(name);
    const lostWith = (who: number, fate: readonly number[]) =>
      [0, 0.1, 0.5][fate[who]!]! * entries[who]!.exposure * entries[who]!.lossGivenDefault;
    const [mean, deviation] = [all.mean((year) => year.retained), deviationOfYears(all)];
    entries.forEach((_, who) => {
      const own = all.mean((year) => lostWith(who, year.fate));
      const covariance = all.mean((year) => lostWith(who, year.fate) * year.retained) - own * mean;
      expect(apart(parts[who]!.expected, own)).toBeLessThan(1e-9);
      expect(apart(parts[who]!.deviation, covariance / deviation)).toBeLessThan(1e-4);
    });
    const sum = parts.reduce((total, { shortfall }) => total + shortfall, 0);
    expect(
      apart(
        sum,
        all.shortfall(0.95, (year) => year.retained),
      ),
    ).toBeLessThan(2e-3);
  });
});

function deviationOfYears({ mean }: ReturnType<typeof enumerated>): number {
  return Math.sqrt(mean((year) => year.retained ** 2) - mean((year) => year.retained) ** 2);
}

test('one name in two ways that cost the same is one default: the law of the plain risk', () => {
  const plain: Risk = { probability: 0.3, first: 1000, second: 0, sectors: [1], volatility: 0.6 };
  const others = [0.1, 0.2].map((probability) => ({ ...plain, probability, first: 700 }));
  const ways = [0.4, 0.6].map((share) => ({
    ...plain,
    probability: 0.3 * share,
    wayOf: { name: 0, probability: 0.3 },
  }));
  const model = modelNamed('bernoulli gamma');
  const [one, two] = [
    [plain, ...others],
    [...ways, ...others],
  ].map((risks) => lossLaw(risks, model, { ...settings, lossUnit: 100 }).law);
  one!.mass.forEach((mass, at) => expect(Math.abs(two!.mass[at]! - mass)).toBeLessThan(1e-12));
  const parts = lossParts([...ways, ...others], 'bernoulli gamma', settings, 0.95);
  const whole = lossParts([plain, ...others], 'bernoulli gamma', settings, 0.95);
  expect(parts[0]!.shortfall + parts[1]!.shortfall).toBeCloseTo(whole[0]!.shortfall, 6);
  expect(parts[0]!.deviation + parts[1]!.deviation).toBeCloseTo(whole[0]!.deviation, 8);
});
