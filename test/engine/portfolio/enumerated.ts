import type { Risk } from '../../../src/engine/portfolio/models/risk';
import type { Factor } from '../../../src/engine/portfolio/models/factor';

/** Every possible year of a small portfolio, one by one: the mean of something, and its worst part, by another route than any lattice. */
export function enumerated(
  risks: readonly Risk[],
  factor: Factor,
  amountOf: (first: number, second: number) => number,
): { readonly mean: number; shortfall(level: number): number; quantile(level: number): number } {
  const years = yearsOf(risks, factor).map(({ probability, first, second }) => ({
    probability,
    amount: amountOf(first, second),
  }));
  return {
    mean: years.reduce((sum, { probability, amount }) => sum + probability * amount, 0),
    shortfall: (level) => {
      let [left, sum] = [1 - level, 0];
      for (const { probability, amount } of [...years].sort((one, other) => other.amount - one.amount)) {
        const part = Math.min(left, probability);
        sum += part * amount;
        left -= part;
      }
      return sum / (1 - level);
    },
    quantile: (level) => {
      const inOrder = [...years].sort((one, other) => one.amount - other.amount);
      let below = 0;
      return inOrder.find(({ probability }) => (below += probability) >= level - 1e-12)!.amount;
    },
  };
}

function yearsOf(risks: readonly Risk[], factor: Factor) {
  const { points, weights } = factor.quadrature(64);
  const given = risks.map(({ probability }) => points.map(factor.given(probability)));
  return Array.from({ length: 2 ** risks.length }, (_, set) => {
    const fails = risks.map((_, at) => (set >> at) % 2 === 1);
    const probability = weights.reduce(
      (sum, weight, at) =>
        sum + given.reduce((product, own, who) => product * (fails[who] ? own[at]! : 1 - own[at]!), weight),
      0,
    );
    const lost = (axis: 'first' | 'second') => risks.reduce((sum, risk, who) => sum + (fails[who] ? risk[axis] : 0), 0);
    return { probability, first: lost('first'), second: lost('second') };
  });
}
