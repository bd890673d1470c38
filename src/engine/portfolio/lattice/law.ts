/** How a loss is distributed on the points 0, step, 2 × step … Masses beyond the last point are left out, and small. */
export interface Law {
  readonly step: number;
  readonly mass: Float64Array;
}

/** Which amount a quantile is: the smallest point not exceeded with that probability, or, as the CreditRisk+ document of 1997 does, in a straight line between two points. */
export type QuantileReading = 'smallest' | 'interpolated';

export function meanOf(law: Law): number {
  return stopLoss(law, 0);
}

export function deviationOf({ step, mass }: Law): number {
  let [one, two] = [0, 0];
  for (let at = 0; at < mass.length; at++) {
    one += at * mass[at]!;
    two += at * at * mass[at]!;
  }
  return step * Math.sqrt(Math.max(0, two - one * one));
}

export function quantileOf({ step, mass }: Law, level: number, reading: QuantileReading = 'smallest'): number {
  let [at, below] = [0, 0];
  while (at < mass.length - 1 && below + mass[at]! < level - rounding) below += mass[at++]!;
  if (reading === 'smallest' || at === 0) return step * at;
  return step * (at - 1 + (level - below) / mass[at]!);
}

/** Mean of the worst 1 − level of all years; the point on which the quantile lies counts with the part that is needed. */
export function expectedShortfallOf(law: Law, level: number): number {
  const worst = quantileOf(law, level);
  return worst + stopLoss(law, worst) / (1 - level);
}

/** E[max(L − from, 0)]: what a cover without end pays above `from`. */
export function stopLoss({ step, mass }: Law, from: number): number {
  let sum = 0;
  for (let at = mass.length - 1; at >= 0 && at * step > from; at--) sum += mass[at]! * (at * step - from);
  return Math.max(0, sum);
}

/** The probability of losing more than an amount; what is smaller than a lattice can tell is none. */
export function exceedanceOf({ step, mass }: Law, amount: number): number {
  let sum = 0;
  for (let at = mass.length - 1; at >= 0 && at * step > amount * (1 + rounding); at--) sum += mass[at]!;
  return sum < unseen ? 0 : sum;
}

/** Expected loss between two amounts. */
export function layerOf(law: Law, from: number, width: number): number {
  return Math.max(0, stopLoss(law, from) - stopLoss(law, from + width));
}

/** What lies beyond the last point of a lattice may be as likely as this; chances below it are noise. */
export const unseen = 1e-10;
/** What the sum of very many small numbers may be wrong by. */
const rounding = 1e-12;
