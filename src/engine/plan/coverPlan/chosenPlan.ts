import { premiumOf } from '../optimise/cover';
import { coverPlan, mostOf, noCover, planOf, waysWithin, type CoverPlan } from './coverPlan';
import type { CoverModeName } from './modes';
import { bookInYear, roughShortfall } from './planInYear';
import type { Planning } from './planning';

/**
 * A plan with the yearly terms of the policy in what its whole book is left. The optimised one is chosen with them: plans within the budget are told apart
 * on a coarse lattice, and of the nearest the one that leaves least is found as LOSSDISTRIBUTION has it. How far it may be from the best of all is what no
 * plan leaves less than.
 */
export function chosenPlan(plan: Planning, name: CoverModeName, budget: number | null): CoverPlan {
  const without = coverPlan(plan, name, budget);
  if (name !== 'optimised' || plan.year.terms === null) return bookInYear(plan, without);
  const most = mostOf(plan, budget);
  const ways = [without.shares, ...waysWithin(plan, most), largestFirst(plan, most)];
  const tried = nearest(ways.map((shares) => tryOut(plan, shares)));
  const [first, second] = tried as [Tried, Tried];
  const between = parts.map((part) => tryOut(plan, mixed(first.shares, second.shares, part)));
  const [best, ...others] = nearest([...tried, ...between]);
  const close = others.filter(({ shortfall }) => shortfall <= best!.shortfall * (1 + ROUGH));
  const exact = [best!, ...close.slice(0, 1)].map(({ shares }) => bookInYear(plan, planOf(plan, name, shares)));
  const found = nearest(exact)[0]!;
  return { ...found, atLeast: Math.min(found.shortfall, leastOf(plan, without.atLeast ?? 0)) };
}

type Tried = Pick<CoverPlan, 'shares' | 'shortfall'>;
const parts = [0.25, 0.5, 0.75];

/** What the coarse lattice may be off by: plans as near as that are told apart on the fine one. */
const ROUGH = 0.01;

function tryOut(plan: Planning, shares: Float64Array): Tried {
  return { shares, shortfall: roughShortfall(plan, shares) ?? noCover(plan).shortfall };
}

/** The least first; of plans that leave the same, the one that was found first. */
function nearest<One extends Tried>(plans: readonly One[]): readonly One[] {
  return [...plans].sort((one, other) =>
    Math.abs(one.shortfall - other.shortfall) <= 1e-9 * one.shortfall ? 0 : one.shortfall - other.shortfall,
  );
}

/** The largest claims in full, one after the other, until the budget is spent: what a first loss leaves of small ones is little. */
function largestFirst({ customers, cover }: Planning, budget: number): Float64Array {
  const shares = new Float64Array(customers.length);
  const order = customers.map((_, at) => at).sort((one, other) => customers[other]!.claimed - customers[one]!.claimed);
  for (const at of order) {
    const [left, price] = [budget - premiumOf(cover, shares), cover.prices[at]!];
    shares[at] = price > 0 ? Math.max(0, Math.min(cover.most[at]!, left / price)) : cover.most[at]!;
  }
  return shares;
}

function mixed(one: Float64Array, other: Float64Array, part: number): Float64Array {
  return one.map((share, at) => (1 - part) * share + part * other[at]!);
}

/** Yearly terms never pay more than the policy does without them, nor more in a year than of all that could be claimed in it. */
function leastOf(plan: Planning, withoutThem: number): number {
  const { customers, year } = plan;
  const all = customers.reduce((sum, { claimed, most }) => sum + claimed * most, 0);
  return Math.max(withoutThem, noCover(plan).shortfall - year.terms!.paidOf(all));
}
