import { namesIn, worstProbability, type Name } from '../../portfolio/year/names';
import { quantileOf } from '../../portfolio/lattice/law';
import { lossLaw } from '../../portfolio/year/lossLaw';
import { modelNamed, type ModelName } from '../../portfolio/models/models';
import type { PortfolioSettings } from '../../portfolio/year/portfolioSettings';
import type { Risk } from '../../portfolio/models/risk';
import { Problem } from '../../problem';
import type { Policy } from '../../cover/policy/policy';
import type { CoverTier } from '../../tables/coverTiers';
import type { Cover } from '../optimise/cover';
import type { Tail } from '../tail/tail';
import { tailsOf } from '../tail/tailsOf';
import { sumOf, tailOfNames } from '../tail/tailOfNames';
import type { Insurable } from './insurable';
import { yearOfPlan, type YearOfPlan } from './yearOfPlan';

/** Everything that the plans of a book have in common. */
export interface Planning {
  readonly customers: readonly Insurable[];
  readonly tiers: readonly CoverTier[];
  readonly cover: Cover;
  /** Who fails together, and how likely each customer fails: at the worst probability of its name. */
  readonly names: readonly Name[];
  readonly chances: readonly number[];
  readonly year: YearOfPlan;
  /** An amount that the quantile without cover does not exceed. */
  readonly reach: number;
  readonly tailUpTo: (reach: number) => Tail;
}

export function planning(
  customers: readonly Insurable[],
  tiers: readonly CoverTier[],
  name: ModelName,
  settings: PortfolioSettings,
  level: number,
  policy: Policy | null = null,
): Planning {
  const model = modelNamed(name);
  const factor = model.factor(settings);
  if (factor === null)
    throw new Problem({
      kind: 'invalid',
      because: {
        en: 'a plan needs a model in which a customer defaults once at most: bernoulli gamma or gaussian',
        zh: '方案需采用客户至多违约一次的模型：伯努利伽马或高斯',
      },
    });
  const entries = customers.map(({ entry }) => entry);
  const losses = customers.map(({ loss }) => loss);
  const names = namesIn(entries, settings);
  const failing = names.map((name) => ({ probability: worstProbability(entries, name), loss: sumOf(name, losses) }));
  const risks: readonly Risk[] = failing.map(({ probability, loss }) => ({
    probability,
    first: loss,
    second: 0,
    sectors: [1],
    volatility: 0,
  }));
  const chances = new Array<number>(customers.length);
  names.forEach((name, at) => {
    for (const who of name) chances[who] = failing[at]!.probability;
  });
  const { law } = lossLaw(risks, model, { ...settings, lossUnit: null }, 'spread', planPoints);
  const cover = {
    losses,
    insurable: customers.map(({ insurable }) => insurable),
    most: customers.map(({ most }) => most),
    prices: customers.map(({ price }) => price),
  };
  const tails = tailsOf(
    {
      probabilities: failing.map(({ probability }) => probability),
      losses: failing.map(({ loss }) => loss),
      factor,
      level,
    },
    planPoints,
  );
  return {
    customers,
    tiers,
    cover,
    names,
    chances,
    year: yearOfPlan(policy, name, settings, level),
    reach: quantileOf(law, level) + 2 * law.step,
    tailUpTo: (reach) => tailOfNames(names, tails(reach)),
  };
}

/** Of a lattice. */
export const planPoints = 512;
