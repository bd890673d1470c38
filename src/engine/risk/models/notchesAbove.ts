import { emergingMarketRatings } from '../../tables/emergingMarketRatings';

/** How many notches of the EM scale a grade lies above another (below 0: under it); D is a notch under the last. */
export function notchesAbove(grade: string, other: string): number {
  return placeOf(other) - placeOf(grade);
}

function placeOf(grade: string): number {
  const at = emergingMarketRatings.rows.findIndex((one) => one.grade === grade);
  return at === -1 ? emergingMarketRatings.rows.length : at;
}
