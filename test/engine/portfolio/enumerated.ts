import type { Risk } from '../../../src/engine/portfolio/risk';
import type { Factor } from '../../../src/engine/portfolio/factor';

/** Every possible year of a small portfolio, one by one: the mean of something, and its worst part, by another route than any lattice. */
export function enumerated(risks: readonly Risk[], factor: Factor, amountOf: (first: number, second: number) => number): { readonly mean: number; shortfall(level: number): number } {
  const years = yearsOf(risks, factor).map(({ probability, first, second }) => ({ probability, amount: amountOf(first, second) }));
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
  };
}

function yearsOf(risks: readonly Risk[], factor: Factor) {
  const { points, weights } = factor.quadrature(64);
  return Array.from({ length: 2 ** risks.length }, (_, set) => {
    const fails = risks.map((_, at) => (set >> at) % 2 === 1);
    let probability = 0;
    points.forEach((value, at) => {
      probability += weights[at]! * risks.reduce((product, risk, who) => product * (fails[who] ? factor.given(risk.probability)(value) : 1 - factor.given(risk.probability)(value)), 1);
    });
    const lost = (axis: 'first' | 'second') => risks.reduce((sum, risk, who) => sum + (fails[who] ? risk[axis] : 0), 0);
    return { probability, first: lost('first'), second: lost('second') };
  });
}
