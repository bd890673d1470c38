import quantile from '@stdlib/stats-base-dists-beta-quantile';

/** Customers observed for a year, and how many of them defaulted. */
export interface Count {
  readonly customers: number;
  readonly defaults: number;
}

/**
 * Pluto and Tasche: the highest probability that a grade may have if so few defaults were seen, in it and all worse grades together, is
 * no surprise at this confidence: the quantile of Beta(D + 1, N − D). Grades come best first. Customers are taken as independent.
 */
export function mostPrudent(grades: readonly Count[], confidence: number): readonly number[] {
  return grades.map((_, at) => {
    const [customers, defaults] = [total(grades.slice(at), 'customers'), total(grades.slice(at), 'defaults')];
    return defaults >= customers ? 1 : quantile(confidence, defaults + 1, customers - defaults);
  });
}

function total(grades: readonly Count[], of: keyof Count): number {
  return grades.reduce((sum, grade) => sum + grade[of], 0);
}
