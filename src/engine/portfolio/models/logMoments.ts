import type { LogMoment } from './bound';
import type { Factor } from './factor';
import type { Risk } from './risk';
import { statesFor } from './states';
import { waysOfNames } from './waysOfNames';

export type Axis = 'first' | 'second';

/** Of a yearly CreditRisk+ loss, in closed form; Infinity beyond the exponents for which it exists. */
export function creditRiskPlusLogMoment(risks: readonly Risk[], axis: Axis): LogMoment {
  const count = risks.reduce((most, { sectors }) => Math.max(most, sectors.length), 0);
  return (t) => {
    let specific = 0;
    const grown = new Float64Array(count);
    const [mean, deviation] = [new Float64Array(count), new Float64Array(count)];
    for (const { probability, sectors, volatility, [axis]: loss } of risks) {
      const growth = probability * Math.expm1(t * loss);
      specific += growth * (1 - sectors.reduce((all, share) => all + share, 0));
      sectors.forEach((share, at) => {
        grown[at]! += share * growth;
        mean[at]! += share * probability;
        deviation[at]! += share * probability * volatility;
      });
    }
    return grown.reduce((sum, growth, at) => {
      const variance = mean[at]! > 0 ? (deviation[at]! / mean[at]!) ** 2 : 0;
      if (variance === 0) return sum + growth;
      return variance * growth < 1 ? sum - Math.log1p(-variance * growth) / variance : Infinity;
    }, specific);
  };
}

/** Where everyone defaults once at most, given a common factor. */
export function bernoulliLogMoment(risks: readonly Risk[], axis: Axis, factor: Factor): LogMoment {
  const states = statesFor(
    risks,
    factor,
    risks.map(({ probability }) => probability),
  );
  const names = waysOfNames(risks);
  const losses = Float64Array.from(risks, ({ [axis]: loss }) => loss);
  return (t) => {
    const growths = losses.map((loss) => Math.expm1(t * loss));
    const logarithms = states.map(
      ({ weight, probabilities }) => Math.log(weight) + logOfProduct(names, probabilities, growths),
    );
    const highest = logarithms.reduce((most, value) => Math.max(most, value), -Infinity);
    return highest + Math.log(logarithms.reduce((sum, value) => sum + Math.exp(value - highest), 0));
  };
}

/** ln Π (1 + Σ p·growth) over names: the logarithm is taken of products, before one is too large, and not of every factor. */
function logOfProduct(
  names: readonly (readonly number[])[],
  probabilities: readonly number[],
  growths: Float64Array,
): number {
  let [sum, product] = [0, 1];
  for (let name = 0; name < names.length; name++) {
    const ways = names[name]!;
    let growth = probabilities[ways[0]!]! * growths[ways[0]!]!;
    for (let way = 1; way < ways.length; way++) growth += probabilities[ways[way]!]! * growths[ways[way]!]!;
    if (growth > large) sum += Math.log1p(growth);
    else product *= 1 + growth;
    if (product < large) continue;
    sum += Math.log(product);
    product = 1;
  }
  return sum + Math.log(product);
}

/** Two of them multiplied are still a number. */
const large = 1e150;
