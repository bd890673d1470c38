import { gammaFactor, normalFactor } from '../../../../src/engine/portfolio/models/factor';
import { expectedShortfallOf, quantileOf } from '../../../../src/engine/portfolio/lattice/law';
import { lossLaw } from '../../../../src/engine/portfolio/year/lossLaw';
import { modelNamed } from '../../../../src/engine/portfolio/models/models';
import { usualPortfolio } from '../../../../src/engine/portfolio/year/portfolioSettings';
import { shortfallContributions } from '../../../../src/engine/portfolio/year/shortfallContributions';
import { statesFor } from '../../../../src/engine/portfolio/models/states';
import { placeOf } from '../../../../src/engine/plan/tail/convolution';
import { enumeratedTail } from '../../../../src/engine/plan/tail/enumeratedTail';
import { latticeTail } from '../../../../src/engine/plan/tail/latticeTail';
import { enumerated } from '../../portfolio/enumerated';
import { apart, risk, scattered } from '../../portfolio/made';

const probabilities = [0.004, 0.01, 0.6, 0.05, 0.3, 0.12];
const losses = [900, 540, 80, 95, 71, 33];
const risks = probabilities.map((probability, at) => risk(probability, losses[at]!));
const level = 0.95;

describe.each([
  ['gamma', gammaFactor(0.4)],
  ['normal', normalFactor(0.15)],
] as const)('with a %s factor', (_, factor) => {
  const states = statesFor(risks, factor, probabilities);
  const known = { probabilities, losses, factor, level };
  const year = enumeratedTail(known, states)(Float64Array.from(losses));

  test('every year one by one gives the shortfall of a plain enumeration', () => {
    expect(apart(year.shortfall, enumerated(risks, factor, (first) => first).shortfall(level))).toBeLessThan(1e-7);
  });

  test('what is lost in the bad years is the shortfall: each default’s probability there times its loss', () => {
    expect(
      apart(
        year.defaults.reduce((sum, chance, at) => sum + chance * losses[at]!, 0),
        year.shortfall,
      ),
    ).toBeLessThan(1e-12);
  });

  test('the lattice agrees, customers of more than even chances included', () => {
    const lattice = latticeTail(known, states, 1800, 2048)(Float64Array.from(losses));
    expect(apart(lattice.shortfall, year.shortfall)).toBeLessThan(1e-3);
    lattice.defaults.forEach((chance, at) => expect(Math.abs(chance - year.defaults[at]!)).toBeLessThan(0.01));
    expect(lattice.shortfall).toBeGreaterThanOrEqual(year.shortfall);
  });
});

test('a book of a hundred: shortfall and contributions are those of the whole law', () => {
  const [many, amounts] = [scattered(100, 0.002, 0.08), scattered(100, 100, 9000).map(Math.round)];
  const book = many.map((probability, at) => risk(probability, amounts[at]!));
  const factor = gammaFactor(0.4);
  const { law } = lossLaw(book, modelNamed('bernoulli gamma'), usualPortfolio);
  const parts = shortfallContributions(
    book,
    law.mass,
    { first: law.mass.length, firstStep: law.step, second: 1, secondStep: 1 },
    'spread',
    factor,
    0.99,
  );
  const worst = latticeTail(
    { probabilities: many, losses: amounts, factor, level: 0.99 },
    statesFor(book, factor, many),
    1.02 * quantileOf(law, 0.99),
    1024,
  )(Float64Array.from(amounts));
  expect(apart(worst.shortfall, expectedShortfallOf(law, 0.99))).toBeLessThan(1e-4);
  worst.defaults.forEach((chance, at) => expect(apart(chance * amounts[at]!, parts[at]!)).toBeLessThan(2e-3));
});

test('where nothing is lost in most years, the bad ones hold all losses', () => {
  const known = { probabilities: [0.001], losses: [100], factor: gammaFactor(0.4), level: 0.95 };
  const states = statesFor([risk(0.001, 100)], known.factor, known.probabilities);
  for (const tail of [enumeratedTail(known, states), latticeTail(known, states, 0, 16)]) {
    const { shortfall, defaults } = tail(Float64Array.of(100));
    expect([shortfall.toFixed(9), defaults[0]!.toFixed(9)]).toEqual(['2.000000000', '0.020000000']);
  }
});

test('an amount between two points lies on both', () => {
  expect(placeOf(2.25)).toEqual({ at: 2, part: 0.25 });
});

test('a lattice that ends below the quantile never tells too little, and what it tells of defaults still bounds every plan from below', () => {
  const states = statesFor(risks, gammaFactor(0.4), probabilities);
  const known = { probabilities, losses, factor: gammaFactor(0.4), level };
  const whole = enumeratedTail(known, states);
  const short = latticeTail(known, states, 60, 512)(Float64Array.from(losses));
  expect(short.shortfall).toBeGreaterThan(whole(Float64Array.from(losses)).shortfall);
  for (const share of [0, 0.3, 0.9]) {
    const retained = Float64Array.from(losses, (loss, at) => loss * (1 - (at % 2 === 0 ? share : 0.5)));
    expect(short.defaults.reduce((sum, chance, at) => sum + chance * retained[at]!, 0)).toBeLessThanOrEqual(
      whole(retained).shortfall * (1 + 1e-9),
    );
  }
});
