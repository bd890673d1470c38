import { solve } from 'yalps';
import { retainedOf, type Cover } from './cover';

/** Where the worst years lie for some plan: the tail of any plan is at least what its retained losses come to in these years. */
export type Cut = Float64Array;

export interface Lowest {
  readonly shares: Float64Array;
  /** No plan within the budget has a smaller tail. */
  readonly atLeast: number;
}

/**
 * The linear programme of Rockafellar and Uryasev seen from the years found so far: the least t with t ≥ Σ P(default in those years) × retained
 * loss, for each of them. Solved as the most that can be taken off the largest tail, so that no cover at all is allowed to begin with.
 */
export function lowestUnder(cuts: readonly Cut[], cover: Cover, budget: number): Lowest {
  const { losses, insurable, most, prices } = cover;
  const without = cuts.map((cut) => cut.reduce((sum, chance, who) => sum + chance * losses[who]!, 0));
  const top = without.reduce((highest, tail) => Math.max(highest, tail), 0);
  const able = losses.flatMap((_, who) => (most[who]! > 0 && insurable[who]! > 0 ? [who] : []));
  const constraints = new Map<string, { readonly max: number }>([['budget', { max: 1 }]]);
  cuts.forEach((_, at) => constraints.set(`cut ${at}`, { max: 1 - without[at]! / top }));
  const variables = new Map<number, Iterable<readonly [string, number]>>([
    [taken, [['objective', 1], ...cuts.map((_, at) => [`cut ${at}`, 1] as const)]],
  ]);
  for (const who of able) {
    constraints.set(`most ${who}`, { max: most[who]! });
    const chances = cuts.map((cut, at) => [`cut ${at}`, (-cut[who]! * insurable[who]!) / top] as const);
    variables.set(who, [['budget', prices[who]! / budget], [`most ${who}`, 1], ...chances]);
  }
  const found = solve(
    { direction: 'maximize', objective: 'objective', constraints, variables },
    { precision: 1e-10, maxPivots: 20_000 },
  );
  const shares = new Float64Array(losses.length);
  for (const [who, share] of found.variables) if (who !== taken) shares[who] = Math.min(most[who]!, Math.max(0, share));
  const retained = retainedOf(cover, shares);
  const atLeast = cuts.reduce(
    (highest, cut) =>
      Math.max(
        highest,
        cut.reduce((sum, chance, who) => sum + chance * retained[who]!, 0),
      ),
    0,
  );
  return found.status === 'optimal' ? { shares, atLeast } : { shares, atLeast: 0 };
}

/** What is taken off the tail. */
const taken = -1;
