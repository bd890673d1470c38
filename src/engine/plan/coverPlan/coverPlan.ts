import { quantileOf } from '../../portfolio/law';
import { lossLaw } from '../../portfolio/lossLaw';
import { modelNamed, type ModelName } from '../../portfolio/models';
import type { PortfolioSettings } from '../../portfolio/portfolioSettings';
import type { Risk } from '../../portfolio/risk';
import { Problem } from '../../problem';
import type { CoverTier } from '../../tables/coverTiers';
import { premiumOf, retainedOf, type Cover } from '../optimise/cover';
import { leastTail } from '../optimise/leastTail';
import { scaledTo } from '../optimise/withinBudget';
import { isEnumerated, tailOf, type Tail } from '../tail/tail';
import type { Insurable } from './insurable';
import { coverModes, tierOf, type CoverModeName } from './modes';

/** Insured percentages for a book, what they cost and what they leave. Amounts a year. */
export interface CoverPlan {
  readonly mode: CoverModeName | null;
  readonly shares: Float64Array;
  readonly premium: number;
  /** What a budget left of the percentages that the mode would give; 1: all of them. */
  readonly scaled: number;
  readonly expectedLoss: number;
  readonly shortfall: number;
  /** Each customer's part of the shortfall, and its probability of default in the bad years. */
  readonly parts: Float64Array;
  readonly defaults: Float64Array;
  /** No plan of the same premium leaves less; null where that was not asked. */
  readonly atLeast: number | null;
}

/** Everything that the plans of a book have in common. */
export interface Planning {
  readonly customers: readonly Insurable[];
  readonly tiers: readonly CoverTier[];
  readonly cover: Cover;
  /** A coarse look for the way down, and a fine one for what is told. */
  readonly searching: Tail;
  readonly telling: Tail;
}

export function planning(customers: readonly Insurable[], tiers: readonly CoverTier[], name: ModelName, settings: PortfolioSettings, level: number): Planning {
  const model = modelNamed(name);
  const factor = model.factor(settings);
  if (factor === null) throw new Problem({ kind: 'invalid', because: { en: 'a plan needs a model in which a customer defaults once at most: bernoulli gamma or gaussian', zh: '方案需采用客户至多违约一次的模型：伯努利伽马或高斯' } });
  const probabilities = customers.map(({ entry }) => entry.probability);
  const losses = customers.map(({ loss }) => loss);
  const risks: readonly Risk[] = customers.map(({ entry, loss }) => ({ probability: entry.probability, first: loss, second: 0, sectors: [1], volatility: 0 }));
  const { law } = lossLaw(risks, model, { ...settings, lossUnit: null }, 'spread', coarse);
  const reach = quantileOf(law, level) + 2 * law.step;
  const known = { probabilities, losses, factor, level };
  const cover = { losses, insurable: customers.map(({ insurable }) => insurable), most: customers.map(({ most }) => most), prices: customers.map(({ price }) => price) };
  return { customers, tiers, cover, searching: tailOf(known, reach, coarse), telling: tailOf(known, reach, fine) };
}

export function noCover(plan: Planning): CoverPlan {
  return told(plan, null, new Float64Array(plan.customers.length), 1, null);
}

/** With a budget, a mode that costs more is cut down in all its percentages alike; the optimised plan needs one. */
export function coverPlan(plan: Planning, name: CoverModeName, budget: number | null): CoverPlan {
  const { of } = coverModes.find(({ mode }) => mode === name)!;
  if (of === null) return optimised(plan, budget ?? coverPlan(plan, 'differentiated', null).premium);
  const wanted = Float64Array.from(plan.customers, (customer) => of(customer, tierOf(customer, plan.tiers)));
  const premium = premiumOf(plan.cover, wanted);
  const scaled = budget !== null && premium > budget ? budget / premium : 1;
  return told(plan, name, wanted.map((share) => share * scaled), scaled, null);
}

/** Begins where the best of the other modes within the same budget is. */
function optimised(plan: Planning, budget: number): CoverPlan {
  const { cover, searching } = plan;
  if (premiumOf(cover, cover.most) <= budget) return told(plan, 'optimised', Float64Array.from(cover.most), 1, null);
  const others = coverModes.filter(({ of }) => of !== null).map(({ mode }) => coverPlan(plan, mode, budget));
  const even = told(plan, null, scaledTo(cover.most, { ...cover, budget }), 1, null);
  const start = [even, ...others].reduce((best, one) => (one.shortfall < best.shortfall ? one : best));
  const { shares, atLeast } = leastTail(cover, budget, searching, start.shares, isEnumerated(cover.losses.length) ? exact : precision);
  const found = told(plan, 'optimised', shares, 1, null);
  const best = found.shortfall <= start.shortfall ? found : { ...start, mode: 'optimised' as const, scaled: 1 };
  return { ...best, atLeast: Math.min(best.shortfall, atLeast) };
}

function told({ cover, customers, telling }: Planning, mode: CoverModeName | null, shares: Float64Array, scaled: number, atLeast: number | null): CoverPlan {
  const retained = retainedOf(cover, shares);
  const { shortfall, defaults } = telling(retained);
  const expectedLoss = retained.reduce((sum, amount, at) => sum + amount * customers[at]!.entry.probability, 0);
  return { mode, shares, premium: premiumOf(cover, shares), scaled, expectedLoss, shortfall, parts: defaults.map((chance, at) => chance * retained[at]!), defaults, atLeast };
}

/** Points of the lattice. */
const coarse = 512;
const fine = 1024;
/** How near the bound of the cutting planes is come: what the coarse lattice can tell, and to the end where every year is enumerated. */
const precision = 1e-3;
const exact = 1e-8;
