import type { State } from '../../portfolio/models/states';
import type { Defaults, Tail } from './tail';

/** Every possible year, one by one: set s of customers defaults where bit i of s is 1 for customer i. */
export function enumeratedTail({ losses, level }: Defaults, states: readonly State[]): Tail {
  const chances = chancesOf(losses.length, states);
  const years = Array.from(chances.keys());
  return (retained) => {
    const amounts = amountsOf(retained);
    const defaults = new Float64Array(losses.length);
    let [left, shortfall, from] = [1 - level, 0, 0];
    for (const year of years.sort((one, other) => amounts[other]! - amounts[one]!)) {
      const part = Math.min(left, chances[year]!);
      shortfall += (part * amounts[year]!) / (1 - level);
      for (let who = 0; who < defaults.length; who++) if ((year >> who) % 2 === 1) defaults[who]! += part / (1 - level);
      left -= part;
      from = amounts[year]!;
      if (left <= 0) break;
    }
    return { shortfall, from, defaults };
  };
}

/** Customer after customer: what was known of the others, once without and once with its default. */
function chancesOf(count: number, states: readonly State[]): Float64Array {
  const all = new Float64Array(2 ** count);
  for (const { weight, probabilities } of states) {
    const given = new Float64Array(all.length);
    given[0] = weight;
    for (let who = 0; who < count; who++) {
      for (let year = 0; year < 2 ** who; year++) {
        given[year + 2 ** who] = given[year]! * probabilities[who]!;
        given[year]! *= 1 - probabilities[who]!;
      }
    }
    given.forEach((chance, year) => (all[year]! += chance));
  }
  return all;
}

function amountsOf(retained: Float64Array): Float64Array {
  const amounts = new Float64Array(2 ** retained.length);
  retained.forEach((amount, who) => {
    for (let year = 0; year < 2 ** who; year++) amounts[year + 2 ** who] = amounts[year]! + amount;
  });
  return amounts;
}
