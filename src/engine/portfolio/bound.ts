/** ln E[exp(t L)] of a yearly loss; Infinity where it has none. */
export type LogMoment = (t: number) => number;

/**
 * The amount that a yearly loss exceeds with at most the given probability, by Chernoff's bound: min over t of (ln E[exp(t L)] − ln p) ÷ t.
 * `largest` is the largest single loss, which sets the scale of t.
 */
export function beyond(logMoment: LogMoment, probability: number, largest: number): number {
  return overRates((t) => (logMoment(t) - Math.log(probability)) / t, largest);
}

/** At most this probability lies beyond an amount. */
export function probabilityBeyond(logMoment: LogMoment, amount: number, largest: number): number {
  return Math.min(1, Math.exp(overRates((t) => logMoment(t) - t * amount, largest)));
}

/** The least value over t, searched by thirds of ln t. */
function overRates(value: (t: number) => number, largest: number): number {
  const at = (logarithm: number) => {
    const found = value(Math.exp(logarithm) / largest);
    return Number.isNaN(found) ? Infinity : found;
  };
  let [low, high] = range;
  for (let round = 0; round < 80; round++) {
    const [one, two] = [low + (high - low) * 0.382, low + (high - low) * 0.618];
    if (at(one) <= at(two)) high = two;
    else low = one;
  }
  return at((low + high) / 2);
}

/** e^−12 ÷ largest to e^7 ÷ largest. */
const range: readonly [number, number] = [-12, 7];
