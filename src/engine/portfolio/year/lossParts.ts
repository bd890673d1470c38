import { bernoulliMoments } from '../models/bernoulliMoments';
import { creditRiskPlusMoments, quantileContributions } from '../models/creditRiskPlusMoments';
import { lineOf } from '../lattice/lattice';
import { expectedShortfallOf, quantileOf } from '../lattice/law';
import { lossLaw } from './lossLaw';
import { modelNamed, type ModelName } from '../models/models';
import type { PortfolioSettings } from './portfolioSettings';
import type { Risk } from '../models/risk';
import { shortfallContributions } from './shortfallContributions';

/** One customer's part of the expected loss, of its standard deviation, of a quantile and of the expected shortfall; each column adds up to the portfolio's. */
export interface LossPart {
  readonly expected: number;
  readonly deviation: number;
  readonly quantile: number;
  readonly shortfall: number;
  readonly share: number;
}

export function lossParts(
  risks: readonly Risk[],
  name: ModelName,
  settings: PortfolioSettings,
  level: number,
): readonly LossPart[] {
  const model = modelNamed(name);
  const factor = model.factor(settings);
  const { law } = lossLaw(risks, model, settings, settings.placing, points);
  const lattice = lineOf(law.step, law.mass.length);
  const rounded = settings.placing === 'compensated' ? lattice : null;
  const moments = factor === null ? creditRiskPlusMoments(risks, rounded) : bernoulliMoments(risks, factor);
  const worst = quantileOf(law, level, settings.reading);
  const spread = moments.deviation > 0 ? (worst - moments.mean) / moments.deviation : 0;
  const asPrinted =
    factor === null && settings.convention === 'spreadsheet'
      ? quantileContributions(risks, worst, 'spreadsheet', rounded)
      : null;
  const shortfalls = shortfallContributions(risks, law.mass, lattice, settings.placing, factor, level);
  const all = expectedShortfallOf(law, level);
  return risks.map(({ probability, first }, at) => ({
    expected: probability * first,
    deviation: moments.contributions[at]!,
    quantile: asPrinted?.[at] ?? probability * first + spread * moments.contributions[at]!,
    shortfall: shortfalls[at]!,
    share: all > 0 ? shortfalls[at]! / all : 0,
  }));
}

const points = 8192;
