import { emergingMarketRatings } from '../../tables/emergingMarketRatings';
import { gradeProbability } from '../gradeProbability';

/** The bond rating whose average score an EM score reaches; D below them all. */
export function ratingEquivalent(score: number): string {
  return emergingMarketRatings.rows.find(({ from }) => score >= from)?.grade ?? 'D';
}

/** A probability for the blend: that of the equivalent rating. A score is no default, so D counts as the worst rating before it. */
export function equivalentProbability(score: number): number {
  const grade = ratingEquivalent(score);
  return gradeProbability(grade === 'D' ? 'CCC' : grade, 'S&P') as number;
}
