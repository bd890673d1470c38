import type { State } from '../../portfolio/models/states';
import type { Place } from './convolution';

/** The bad years: all above a point, and of the years on it the part that is needed. */
export interface Worst {
  readonly at: number;
  readonly part: number;
  /** E[max(at − L, 0)], in steps. */
  readonly below: number;
  /** How many of all years they are. */
  readonly chance: number;
}

export function worstOf(states: readonly State[], laws: readonly Float64Array[], level: number): Worst {
  let [at, upTo, below] = [-1, 0, 0];
  let mass = 0;
  while (at < laws[0]!.length - 1 && upTo < level - rounding) {
    at++;
    below += upTo;
    mass = states.reduce((sum, { weight }, node) => sum + weight * laws[node]![at]!, 0);
    upTo += mass;
  }
  return { at, part: Math.max(0, (upTo - level) / mass), below, chance: Math.max(1 - level, 1 - upTo) };
}

/** `[m]`: how likely a year is not among the bad ones if m units are added to it; nothing from `at` + 1 on. */
export function notWorst(law: Float64Array, { at, part }: Worst): Float64Array {
  const chances = new Float64Array(at + 1);
  let sum = 0;
  for (let point = 0; point <= at; point++) {
    chances[at - point] = sum + (1 - part) * law[point]!;
    sum += law[point]!;
  }
  return chances;
}

/** The probability that others bring a year with this loss among the bad ones. */
export function beyond(chances: Float64Array, { at, part }: Place): number {
  return 1 - (1 - part) * (chances[at] ?? 0) - part * (chances[at + 1] ?? 0);
}

/** What the sum of very many small numbers may be wrong by. */
const rounding = 1e-12;
