import { expectedShortfallOf, meanOf, type Law } from '../../portfolio/lattice/law';
import { modelNamed } from '../../portfolio/models/models';
import { retainedLaw } from '../../portfolio/year/coveredLaws';
import type { InsuredYear } from '../../portfolio/year/insuredYear';
import { retainedParts } from '../../portfolio/year/retainedParts';
import { sharedParts } from '../../portfolio/year/sharedParts';
import { retainedOf } from '../optimise/cover';
import { sumOf } from '../tail/tailOfNames';
import type { CoverPlan } from './coverPlan';
import type { Planning } from './planning';

/**
 * A plan with the yearly terms of the policy: what they leave of the claims of its percentages, on the lattice of what is kept and what is claimed
 * on which LOSSDISTRIBUTION has them too.
 */
export function planInYear(plan: Planning, found: CoverPlan): CoverPlan {
  const year = yearOf(plan, found.shares);
  if (year === null) return found;
  const { model, settings, level } = plan.year;
  const retained = retainedIn(plan, found.shares, year);
  const parts = sharedParts(retainedParts(year, model, settings, level, retained), plan.names, year.kept);
  const [expected, tail] = [parts.map((part) => part.expected), parts.map((part) => part.shortfall)];
  return {
    ...found,
    expected: Float64Array.from(expected),
    parts: Float64Array.from(tail),
    expectedLoss: expected.reduce((sum, one) => sum + one, 0),
    shortfall: tail.reduce((sum, one) => sum + one, 0),
  };
}

/** The same of the whole book alone, which takes half the time: the parts of the customers are left as they were. */
export function bookInYear(plan: Planning, found: CoverPlan): CoverPlan {
  const year = yearOf(plan, found.shares);
  if (year === null) return found;
  const retained = retainedIn(plan, found.shares, year);
  const { level } = plan.year;
  return { ...found, expectedLoss: meanOf(retained), shortfall: expectedShortfallOf(retained, level) };
}

/** The law of what percentages leave: asked for the whole book when a plan is chosen and for its customers when it is told, found once. */
function retainedIn(plan: Planning, shares: Float64Array, year: InsuredYear): Law {
  const laws = known.get(plan) ?? new WeakMap<Float64Array, Law>();
  known.set(plan, laws);
  const law = laws.get(shares) ?? retainedLaw(year, modelNamed(plan.year.model), plan.year.settings).law;
  laws.set(shares, law);
  return law;
}

const known = new WeakMap<Planning, WeakMap<Float64Array, Law>>();

/** What percentages leave of a bad year, on a lattice of a sixteenth of the points: to tell plans apart, not to be told. Null where they cover nothing. */
export function roughShortfall(plan: Planning, shares: Float64Array): number | null {
  const year = yearOf(plan, shares);
  if (year === null) return null;
  const { model, settings, level } = plan.year;
  const { law } = retainedLaw(year, modelNamed(model), settings, settings.placing, { first: 64, second: 256 });
  return expectedShortfallOf(law, level);
}

function yearOf(
  { customers, cover, names, chances, year: { terms } }: Planning,
  shares: Float64Array,
): InsuredYear | null {
  if (terms === null || !shares.some((share) => share > 0)) return null;
  const kept = retainedOf(cover, shares);
  const claimed = customers.map((customer, at) => shares[at]! * customer.claimed);
  const net = customers.map((customer, at) => shares[at]! * customer.insurable);
  const mean = (amounts: ArrayLike<number>) => chances.reduce((sum, chance, at) => sum + chance * amounts[at]!, 0);
  const claims = mean(claimed);
  if (!(claims > 0)) return null;
  const whole = mean(net) / claims;
  return {
    risks: names.map((name) => ({
      probability: chances[name[0]!]!,
      first: sumOf(name, kept),
      second: sumOf(name, claimed),
      sectors: [1],
      volatility: 0,
    })),
    names: names.length,
    kept: Array.from(kept),
    net: names.map((name) => sumOf(name, net)),
    yearly: true,
    netOf: (amount) => whole * terms.paidOf(amount),
    inFull: (amount) => whole * amount,
    netAlone: (at) => whole * terms.paidOf(sumOf(names[at]!, claimed)),
  };
}
