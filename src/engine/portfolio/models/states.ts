import type { Factor } from './factor';
import type { Risk } from './risk';

/** A value of the common factor with its probability, and every customer's probability of default given it. */
export interface State {
  readonly weight: number;
  readonly probabilities: readonly number[];
}

/**
 * As many values of the factor as the portfolio needs: the more even a portfolio is, the narrower its loss given the factor, and the closer
 * the values must lie for their laws to run into one another. Values of no weight are left out.
 */
export function statesFor(risks: readonly Risk[], factor: Factor, probabilities: readonly number[]): readonly State[] {
  const given = probabilities.map((probability, at) => givenFactor(factor, probability, risks[at]!));
  for (let count = fewest; ; count *= 2) {
    const { points, weights } = factor.quadrature(count);
    const states = Array.from(points, (value, at) => ({
      weight: weights[at]!,
      probabilities: given.map((of) => certain(of(value))),
    })).filter(({ weight }) => weight > negligible);
    if (count >= most || closeEnough(states, risks)) return states;
  }
}

/** Of a name that defaults in several ways the factor moves the whole; each way keeps its share of it. */
function givenFactor(factor: Factor, probability: number, { wayOf }: Risk): (value: number) => number {
  if (wayOf === undefined) return factor.given(Math.min(1, probability));
  const whole = factor.given(Math.min(1, wayOf.probability));
  const share = wayOf.probability > 0 ? probability / wayOf.probability : 0;
  return (value) => share * certain(whole(value));
}

/** Neighbouring values move the expected loss by no more than `overlap` deviations of the loss given the factor, where it matters. */
function closeEnough(states: readonly State[], risks: readonly Risk[]): boolean {
  const amounts = risks.map(({ first, second }) => first + second);
  const known = states
    .filter(({ weight }) => weight > unseen)
    .map(({ probabilities }) => momentsOf(probabilities, amounts));
  return known.every(
    ({ mean, variance }, at) =>
      at === 0 ||
      Math.abs(mean - known[at - 1]!.mean) <= overlap * Math.sqrt(Math.max(variance, known[at - 1]!.variance)),
  );
}

function momentsOf(
  probabilities: readonly number[],
  amounts: readonly number[],
): { readonly mean: number; readonly variance: number } {
  let [mean, variance] = [0, 0];
  amounts.forEach((amount, at) => {
    mean += probabilities[at]! * amount;
    variance += probabilities[at]! * (1 - probabilities[at]!) * amount * amount;
  });
  return { mean, variance };
}

/** Not a number where a hazard without end meets a factor of 0. */
function certain(probability: number): number {
  return Number.isNaN(probability) ? 1 : Math.min(1, Math.max(0, probability));
}

const fewest = 32;
const most = 512;
const overlap = 1.5;
const unseen = 1e-7;
const negligible = 1e-13;
