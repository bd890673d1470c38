import type { Factor } from '../../portfolio/models/factor';

/** A year among the worst 1 − level of all, for given retained losses: the mean loss in it, and how probable each customer's default is in it. */
interface WorstYears {
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
