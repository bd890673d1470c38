import { standardPoorsNotches } from '../tables/standardPoors';

/** The S&P grade whose probability is nearest in logarithm: an expert equivalent, not a rating. D for a customer in default. */
export function equivalentGrade(probability: number): string {
  if (probability >= 1) return 'D';
  const { rows } = standardPoorsNotches;
  const nearest = halfWays.findIndex((halfWay) => probability <= halfWay);
  return rows[nearest === -1 ? rows.length - 1 : nearest]!.grade;
}

/** Half-way in logarithm between each grade and the next is the root of their product. */
const halfWays = standardPoorsNotches.rows
  .slice(1)
  .map((row, index) => Math.sqrt(row.probability * standardPoorsNotches.rows[index]!.probability));
