import { logOdds, probabilityOf } from './logOdds';

/** One opinion on a probability of default, and how unsure it is (standard deviation in log-odds). */
export interface View {
  readonly probability: number;
  readonly deviation: number;
}

/** Several views as one: the mean of their log-odds, each weighted by its precision 1 ÷ deviation². A view that is missing is left out, never filled in. */
export function blend(views: readonly View[]): number {
  const precision = views.map(({ deviation }) => 1 / deviation ** 2);
  const sum = views.reduce((total, { probability }, index) => total + precision[index]! * logOdds(probability), 0);
  return probabilityOf(sum / precision.reduce((total, one) => total + one, 0));
}
