/** Repeated measurements in short: the middle one, and how far the others strayed. */
export interface Statistic {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function statistic(values: readonly number[]): Statistic {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { median, min: sorted[0]!, max: sorted.at(-1)! };
}

/** Plain ÷ ours, each pair taken in the same round, so that a busy machine slows both. */
export function ratio(plain: readonly number[], ours: readonly number[]): Statistic {
  return statistic(plain.map((time, round) => time / ours[round]!));
}
