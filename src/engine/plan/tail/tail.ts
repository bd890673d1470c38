import type { Factor } from '../../portfolio/factor';
import { statesFor, type State } from '../../portfolio/states';
import { enumeratedTail } from './enumeratedTail';
import { latticeTail } from './latticeTail';

/** A year among the worst 1 − level of all, for given retained losses: the mean loss in it, and how probable each customer's default is in it. */
export interface WorstYears {
  readonly shortfall: number;
  /** The loss from which on a year is among them. */
  readonly from: number;
  readonly defaults: Float64Array;
}

/** The bad years of a book as a function of what each customer's default costs: exact, without sampling. */
export type Tail = (retained: Float64Array) => WorstYears;

/** Everyone defaults once at most, independently given the common factor. */
export interface Defaults {
  readonly probabilities: readonly number[];
  /** What each default costs without cover: a tail may be asked for less, never for more. */
  readonly losses: readonly number[];
  readonly factor: Factor;
  readonly level: number;
}

/** A small book year by year; a larger one on a lattice of so many points up to an amount that the quantile should not exceed. */
export function tailsOf(defaults: Defaults, points: number): (reach: number) => Tail {
  const states = statesOf(defaults);
  if (!isEnumerated(defaults.losses.length)) return (reach) => latticeTail(defaults, states, reach, points);
  const tail = enumeratedTail(defaults, states);
  return () => tail;
}

function statesOf({ probabilities, losses, factor }: Defaults): readonly State[] {
  return statesFor(probabilities.map((probability, at) => ({ probability, first: losses[at]!, second: 0, sectors: [], volatility: 0 })), factor, probabilities);
}

export function isEnumerated(customers: number): boolean {
  return customers <= fewEnough;
}

/** 4,096 possible years. */
const fewEnough = 12;
