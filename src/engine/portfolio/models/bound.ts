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

/** The least value over t, by golden section on ln t; any t gives a bound, so that a rough search is as safe as a fine one. */
function overRates(value: (t: number) => number, largest: number): number {
  const at = (logarithm: number) => {
    const found = value(Math.exp(logarithm) / largest);
    return Number.isNaN(found) ? Infinity : found;
  };
  let [low, high] = range;
  let [one, two] = [high - golden * (high - low), low + golden * (high - low)];
  let [atOne, atTwo] = [at(one), at(two)];
  for (let round = 0; round < rounds; round++) {
    if (atOne <= atTwo) {
      [high, two, atTwo] = [two, one, atOne];
      one = high - golden * (high - low);
      atOne = at(one);
    } else {
      [low, one, atOne] = [one, two, atTwo];
      two = low + golden * (high - low);
      atTwo = at(two);
    }
  }
  return Math.min(atOne, atTwo);
}

/** e^−12 ÷ largest to e^7 ÷ largest. */
const range: readonly [number, number] = [-12, 7];
const golden = (Math.sqrt(5) - 1) / 2;
const rounds = 25;
