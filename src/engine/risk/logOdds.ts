/** Probabilities add up in log-odds: independent evidence simply sums. */
export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

export function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
