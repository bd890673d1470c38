import { logOdds, probabilityOf } from './logOdds';

/** One opinion on a probability of default, and how unsure it is (standard deviation in log-odds). */
export interface View {
  readonly probability: number;
  readonly deviation: number;
}

/** Several views as one: the mean of their log-odds, each weighted by its precision 1 ÷ deviation². A view that is missing is left out, never filled in. */
export function blend(views: readonly View[]): number {
  let [sum, precisions] = [0, 0];
  for (const { probability, deviation } of views) {
    const precision = 1 / deviation ** 2;
    sum += precision * logOdds(probability);
    precisions += precision;
  }
  return probabilityOf(sum / precisions);
}
