import { join } from 'node:path';
import { creditRiskPlus } from '../../src/engine/portfolio/models/creditRiskPlus';
import { creditRiskPlusMoments, quantileContributions } from '../../src/engine/portfolio/models/creditRiskPlusMoments';
import { lineOf, type Lattice } from '../../src/engine/portfolio/lattice/lattice';
import { meanOf, quantileOf, type Law } from '../../src/engine/portfolio/lattice/law';
import type { Risk } from '../../src/engine/portfolio/models/risk';
import { riskWeight, type AssetClass } from '../engine/portfolio/models/riskWeight';
import { sectorsFrom } from '../../src/engine/portfolio/models/sectors';
import { valuesOf } from '../../src/engine/portfolio/lattice/transform';
import { compoundRules } from './compoundRules';
import { readPublished } from './read';
import { referenceRules } from './referenceRules';
import type { PublishedRule } from './rule';

/** A portfolio of the CreditRisk+ document as its spreadsheet sees it. */
export interface PublishedPortfolio {
  readonly names: readonly string[];
  readonly risks: readonly Risk[];
  readonly lattice: Lattice;
  readonly law: Law;
}

/** How each rule of the portfolio room is fed from a row. */
export const portfolioRules: Readonly<Record<string, PublishedRule>> = {
  expectedLossOfObligor: (row) => creditRiskPlusMoments([riskIn(row)]).mean,
  creditRiskPlusProbability: ({ example, point }) => publishedPortfolio(example!).law.mass[Number(point)]!,
  creditRiskPlusPercentile: ({ example, level }) => {
    const { law } = publishedPortfolio(example!);
    return level === 'Mean' ? meanOf(law) : quantileOf(law, Number(level) / 100, 'interpolated');
  },
  creditRiskPlusContribution: ({ example, name, level }) => {
    const { names, risks, lattice, law } = publishedPortfolio(example!);
    return quantileContributions(risks, quantileOf(law, Number(level) / 100, 'interpolated'), 'spreadsheet', lattice)[
      names.indexOf(name!)
    ]!;
  },
  riskWeight: ({ assetClass, turnover, lossGivenDefault, probability }) =>
    100 *
    riskWeight({
      assetClass: assetClass as AssetClass,
      turnover: turnover === '' ? null : Number(turnover),
      lossGivenDefault: Number(lossGivenDefault),
      probability: Number(probability),
    }),
  ...compoundRules,
  ...referenceRules(publishedPortfolio),
};

const known = new Map<string, PublishedPortfolio>();

export function publishedPortfolio(example: string): PublishedPortfolio {
  const portfolio = known.get(example) ?? read(example);
  known.set(example, portfolio);
  return portfolio;
}

/** The loss unit of the spreadsheet: a hundredth of the largest exposure, rounded up. */
function read(example: string): PublishedPortfolio {
  const rows = readPublished(join(__dirname, 'creditRiskPlusPortfolios.csv')).rows.filter(
    (row) => row.example === example,
  );
  const risks = rows.map(riskIn);
  const lattice = lineOf(Math.ceil(Math.max(...risks.map(({ first }) => first)) / 100), 4096);
  const mass = valuesOf(creditRiskPlus(sectorsFrom(risks, lattice, 'compensated'), lattice), lattice);
  return { names: rows.map(({ name }) => name!), risks, lattice, law: { step: lattice.firstStep, mass } };
}

function riskIn({ exposure, probability, deviation, sectors, shares }: Readonly<Record<string, string>>): Risk {
  const common = shares!
    .split(' ')
    .map(Number)
    .slice(sectors!.startsWith('Specific') ? 1 : 0);
  return {
    probability: Number(probability),
    first: Number(exposure),
    second: 0,
    sectors: common,
    volatility: Number(deviation) / Number(probability),
  };
}
