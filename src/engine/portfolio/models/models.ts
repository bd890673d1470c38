import type { Rule } from '../../rule';
import { bernoulli } from './bernoulli';
import type { LogMoment } from './bound';
import { creditRiskPlus } from './creditRiskPlus';
import { gammaFactor, noFactor, normalFactor, type Factor } from './factor';
import type { Lattice, Placing } from '../lattice/lattice';
import { bernoulliLogMoment, creditRiskPlusLogMoment, type Axis } from './logMoments';
import type { PortfolioSettings } from '../year/portfolioSettings';
import type { Risk } from './risk';
import { sectorsFrom } from './sectors';
import type { Spectrum } from '../lattice/spectrum';

export type ModelName = 'bernoulli gamma' | 'gaussian' | 'creditrisk+' | 'creditrisk+ by sector';

/** A way of saying how customers default together; the law of the yearly loss follows exactly, without sampling. */
export interface PortfolioModel extends Rule {
  readonly model: ModelName;
  /** Null where a customer may default more than once (CreditRisk+). */
  factor(settings: PortfolioSettings): Factor | null;
  spectrum(risks: readonly Risk[], lattice: Lattice, placing: Placing, settings: PortfolioSettings): Spectrum;
  logMoment(risks: readonly Risk[], axis: Axis, settings: PortfolioSettings): LogMoment;
}

const gamma = ({ factorVariance }: PortfolioSettings) =>
  factorVariance === 0 ? noFactor : gammaFactor(factorVariance);
const normal = ({ assetCorrelation }: PortfolioSettings) =>
  assetCorrelation === 0 ? noFactor : normalFactor(assetCorrelation);

export const models: readonly PortfolioModel[] = [
  {
    model: 'bernoulli gamma',
    name: { en: 'Bernoulli with gamma factor', zh: '伯努利模型（伽马因子）' },
    summary: {
      en: 'Everyone defaults once at most; hazards rise and fall together with a gamma factor.',
      zh: '每个客户至多违约一次，违约强度随共同的伽马因子同升同降。',
    },
    source: 'clayton',
    factor: gamma,
    spectrum: (risks, lattice, placing, settings) => bernoulli(risks, lattice, placing, gamma(settings)),
    logMoment: (risks, axis, settings) => bernoulliLogMoment(risks, axis, gamma(settings)),
  },
  {
    model: 'gaussian',
    name: { en: 'Gaussian one-factor', zh: '高斯单因子模型' },
    summary: {
      en: 'Everyone defaults once at most; defaults depend on a common normal factor.',
      zh: '每个客户至多违约一次，违约取决于共同的正态因子。',
    },
    source: 'vasicek',
    factor: normal,
    spectrum: (risks, lattice, placing, settings) => bernoulli(risks, lattice, placing, normal(settings)),
    logMoment: (risks, axis, settings) => bernoulliLogMoment(risks, axis, normal(settings)),
  },
  creditRiskPlusModel(
    'creditrisk+',
    { en: 'CreditRisk+', zh: 'CreditRisk+ 模型' },
    {
      en: 'Poisson defaults with one gamma factor for all; a small portfolio’s tail comes out too heavy.',
      zh: '泊松违约，全体共用一个伽马因子；小组合的尾部会偏重。',
    },
  ),
  creditRiskPlusModel(
    'creditrisk+ by sector',
    { en: 'CreditRisk+ by sector', zh: 'CreditRisk+ 分行业模型' },
    {
      en: 'As CreditRisk+, with an independent factor for each sector.',
      zh: '同 CreditRisk+，每个行业各有一个独立因子。',
    },
  ),
];

export function modelNamed(name: ModelName): PortfolioModel {
  return models.find(({ model }) => model === name)!;
}

function creditRiskPlusModel(model: ModelName, name: Rule['name'], summary: Rule['summary']): PortfolioModel {
  return {
    model,
    name,
    summary,
    source: 'csfp1997',
    factor: () => null,
    spectrum: (risks, lattice, placing) => creditRiskPlus(sectorsFrom(risks, lattice, placing), lattice),
    logMoment: (risks, axis) => creditRiskPlusLogMoment(risks, axis),
  };
}
