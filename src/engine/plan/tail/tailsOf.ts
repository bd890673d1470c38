import { statesFor, type State } from '../../portfolio/models/states';
import { enumeratedTail } from './enumeratedTail';
import { latticeTail } from './latticeTail';
import type { Defaults, Tail } from './tail';

/** A small book year by year; a larger one on a lattice of so many points up to an amount that the quantile should not exceed. */
export function tailsOf(defaults: Defaults, points: number): (reach: number) => Tail {
  const states = statesOf(defaults);
  if (!isEnumerated(defaults.losses.length)) return (reach) => latticeTail(defaults, states, reach, points);
  const tail = enumeratedTail(defaults, states);
  return () => tail;
}

function statesOf({ probabilities, losses, factor }: Defaults): readonly State[] {
  return statesFor(
    probabilities.map((probability, at) => ({
      probability,
      first: losses[at]!,
      second: 0,
      sectors: [],
      volatility: 0,
    })),
    factor,
    probabilities,
  );
}

export function isEnumerated(customers: number): boolean {
  return customers <= fewEnough;
}

/** 4,096 possible years. */
const fewEnough = 12;
