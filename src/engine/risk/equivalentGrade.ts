import { standardPoorsNotches } from '../tables/standardPoors';

/** The S&P grade whose probability is nearest in logarithm: an expert equivalent, not a rating. D for a customer in default. */
export function equivalentGrade(probability: number): string {
  if (probability >= 1) return 'D';
  const distance = (other: number) => Math.abs(Math.log(other / probability));
  return standardPoorsNotches.rows.reduce((best, row) => (distance(row.probability) < distance(best.probability) ? row : best)).grade;
}
