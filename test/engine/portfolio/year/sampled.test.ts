import { exceedanceOf, meanOf } from '../../../../src/engine/portfolio/lattice/law';
import { lossLaw } from '../../../../src/engine/portfolio/year/lossLaw';
import { modelNamed } from '../../../../src/engine/portfolio/models/models';
import { usualPortfolio } from '../../../../src/engine/portfolio/year/portfolioSettings';
import { risk, scattered } from '../made';
import { eventDrivenYears, plainYears } from '../sampled';

const risks = scattered(60, 1000, 50_000).map((loss, at) =>
  risk(0.005 + 0.01 * (at % 7), Math.round(loss / 100) * 100),
);
const { law } = lossLaw(risks, modelNamed('bernoulli gamma'), { ...usualPortfolio, lossUnit: 100 });

test.each([
  ['plain', plainYears, 20_000],
  ['event-driven', eventDrivenYears, 100_000],
] as const)('%s sampling agrees with the exact law within four standard errors', (_, sampler, years) => {
  const losses = sampler(risks, 0.4, years, 20250930);
  const mean = losses.reduce((sum, loss) => sum + loss, 0) / years;
  const error = Math.sqrt(losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0)) / years;
  expect(Math.abs(mean - meanOf(law))).toBeLessThan(4 * error);
  for (const amount of [50_000, 150_000, 300_000]) {
    const exact = exceedanceOf(law, amount);
    const share = losses.filter((loss) => loss > amount).length / years;
    expect(Math.abs(share - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / years));
  }
});

test('a seed gives the same years everywhere', () => {
  expect([...eventDrivenYears(risks, 0.4, 5, 7)]).toEqual([...eventDrivenYears(risks, 0.4, 5, 7)]);
  expect([...eventDrivenYears(risks, 0.4, 50, 7)]).not.toEqual([...eventDrivenYears(risks, 0.4, 50, 8)]);
});
