import { premiumOf, retainedOf } from '../optimise/cover';
import { leastTail } from '../optimise/leastTail';
import { scaledTo } from '../optimise/withinBudget';
import type { Tail } from '../tail/tail';
import { isEnumerated } from '../tail/tailsOf';
import { coverModes, tierOf, type CoverModeName } from './modes';
import { planPoints, type Planning } from './planning';

/** Insured percentages for a book, what they cost and what they leave. Amounts a year. */
export interface CoverPlan {
  readonly mode: CoverModeName | null;
  readonly shares: Float64Array;
  readonly premium: number;
  /** What a budget left of the percentages that the mode would give; 1: all of them. */
  readonly scaled: number;
  readonly expectedLoss: number;
  readonly shortfall: number;
  /** Each customer's expected loss. */
  readonly expected: Float64Array;
  /** Each customer's part of the shortfall, and its probability of default in the bad years. */
  readonly parts: Float64Array;
  readonly defaults: Float64Array;
  /** No plan of the same premium leaves less; null where that was not asked. */
  readonly atLeast: number | null;
}

export function noCover(plan: Planning): CoverPlan {
  return told(plan, null, new Float64Array(plan.customers.length), 1, null);
}

/** A plan of these percentages. */
export function planOf(plan: Planning, mode: CoverModeName, shares: Float64Array): CoverPlan {
  return told(plan, mode, shares, 1, null);
}

/** With a budget, a mode that costs more is cut down in all its percentages alike; the optimised plan needs one. */
export function coverPlan(plan: Planning, name: CoverModeName, budget: number | null): CoverPlan {
  const wanted = wantedBy(plan, name);
  if (wanted === null) return optimised(plan, mostOf(plan, budget));
  const scaled = withinOf(plan, wanted, budget);
  return told(
    plan,
    name,
    wanted.map((share) => share * scaled),
    scaled,
    null,
  );
}

/** What the optimised plan may cost: the budget, else what the differentiated one does. */
export function mostOf(plan: Planning, budget: number | null): number {
  return budget ?? premiumOf(plan.cover, wantedBy(plan, 'differentiated')!);
}

/** The percentages of the other modes, cut down to a budget. */
export function waysWithin(plan: Planning, budget: number): readonly Float64Array[] {
  return coverModes
    .flatMap(({ mode }) => wantedBy(plan, mode) ?? [])
    .map((wanted) => wanted.map((share) => share * withinOf(plan, wanted, budget)));
}

/** What a mode gives each customer; null where it looks at all of them together. */
function wantedBy({ customers, tiers }: Planning, name: CoverModeName): Float64Array | null {
  const { of } = coverModes.find(({ mode }) => mode === name)!;
  return of === null ? null : Float64Array.from(customers, (customer) => of(customer, tierOf(customer, tiers)));
}

function withinOf({ cover }: Planning, wanted: Float64Array, budget: number | null): number {
  const premium = premiumOf(cover, wanted);
  return budget !== null && premium > budget ? budget / premium : 1;
}

/** Begins where the best of the other modes within the same budget is, and never ends above it. First on the lattice of the book without cover, then on that of the plan. */
function optimised(plan: Planning, budget: number): CoverPlan {
  const { cover, names } = plan;
  if (premiumOf(cover, cover.most) <= budget) return told(plan, 'optimised', Float64Array.from(cover.most), 1, null);
  const coarse = plan.tailUpTo(plan.reach);
  const known = [scaledTo(cover.most, { ...cover, budget }), ...waysWithin(plan, budget)].map((shares) => ({
    shares,
    shortfall: coarse(retainedOf(cover, shares)).shortfall,
  }));
  const start = known.reduce((best, one) => (one.shortfall < best.shortfall ? one : best)).shares;
  const rough = isEnumerated(names.length) ? start : leastTail(cover, budget, coarse, start, roughly).shares;
  const { shares, atLeast } = leastTail(
    cover,
    budget,
    fitted(plan, retainedOf(cover, rough)),
    rough,
    isEnumerated(names.length) ? exact : precision,
  );
  const [found, begun] = [shares, start].map((one) => told(plan, 'optimised', one, 1, null));
  const best = found!.shortfall <= begun!.shortfall ? found! : begun!;
  return { ...best, atLeast: Math.min(best.shortfall, atLeast) };
}

/** The tail on a lattice that ends a little beyond the quantile of these retained losses. */
function fitted({ reach, tailUpTo }: Planning, retained: Float64Array): Tail {
  return tailUpTo(Math.min(reach, room * tailUpTo(reach)(retained).from + reach / planPoints));
}

function told(
  plan: Planning,
  mode: CoverModeName | null,
  shares: Float64Array,
  scaled: number,
  atLeast: number | null,
): CoverPlan {
  const { cover, chances } = plan;
  const retained = retainedOf(cover, shares);
  const { shortfall, defaults } = fitted(plan, retained)(retained);
  const expected = retained.map((amount, at) => amount * chances[at]!);
  return {
    mode,
    shares,
    premium: premiumOf(cover, shares),
    scaled,
    expectedLoss: expected.reduce((sum, one) => sum + one, 0),
    shortfall,
    expected,
    parts: defaults.map((chance, at) => chance * retained[at]!),
    defaults,
    atLeast,
  };
}

const room = 1.1;
/** How near the bound of the cutting planes is come: hardly at first, then as near as a lattice can tell, and to the end where every year is enumerated. */
const roughly = 1;
const precision = 2e-3;
const exact = 1e-8;
