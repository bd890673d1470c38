import type { Risk } from '../models/risk';
import type { Shape } from './transform';

/** Points at whole multiples of a step, an amount, along one axis or two. */
export interface Lattice extends Shape {
  readonly firstStep: number;
  readonly secondStep: number;
}

/**
 * How an amount that lies between two points comes onto them: spread over both so that its mean is kept; as a whole on the upper
 * or the lower one; or, as the CreditRisk+ document of 1997 does, on the upper one with the probability lowered so that the expected loss is kept.
 */
export type Placing = 'spread' | 'up' | 'down' | 'compensated';

/** Where a loss lies: on the points (i, j), (i + 1, j), (i, j + 1), (i + 1, j + 1), with the parts of it that lie on i + 1 and on j + 1. */
export interface Place {
  readonly i: number;
  readonly j: number;
  readonly iPart: number;
  readonly jPart: number;
  /** What the probability is multiplied by. */
  readonly compensation: number;
}

export function placeOf({ first, second }: Risk, { firstStep, secondStep }: Lattice, placing: Placing): Place {
  const one = onAxis(first / firstStep, placing);
  const other = onAxis(second / secondStep, placing);
  const compensation = placing === 'compensated' && first > 0 ? first / firstStep / one.at : 1;
  return { i: one.at, iPart: one.part, j: other.at, jPart: other.part, compensation };
}

/** The amount of the point on which an amount comes as a whole, up or down. */
export function wholeOn(amount: number, step: number, placing: 'up' | 'down'): number {
  return onAxis(amount / step, placing).at * step;
}

/** An amount that is a point but for rounding errors is taken to be that point. */
function onAxis(units: number, placing: Placing): { readonly at: number; readonly part: number } {
  const nearest = Math.round(units);
  if (Math.abs(units - nearest) <= 1e-9 * Math.max(1, nearest)) return { at: nearest, part: 0 };
  const below = Math.floor(units);
  if (placing === 'spread') return { at: below, part: units - below };
  return { at: placing === 'down' ? below : below + 1, part: 0 };
}

/** Adds a loss of the given weight to the values of a lattice; what lies beyond the last point comes round from the first, as it does on the unit circle. */
export function add(
  values: Float64Array,
  { first, second }: Shape,
  { i, j, iPart, jPart }: Place,
  weight: number,
): void {
  const [here, next] = [i % first, (i + 1) % first];
  const [line, nextLine] = [(j % second) * first, ((j + 1) % second) * first];
  values[line + here]! += weight * (1 - iPart) * (1 - jPart);
  if (iPart > 0) values[line + next]! += weight * iPart * (1 - jPart);
  if (jPart > 0) values[nextLine + here]! += weight * (1 - iPart) * jPart;
  if (iPart > 0 && jPart > 0) values[nextLine + next]! += weight * iPart * jPart;
}

/** A lattice of one axis that starts at 0. */
export function lineOf(step: number, points: number): Lattice {
  return { first: powerOfTwo(points), firstStep: step, second: 1, secondStep: 1 };
}

function powerOfTwo(least: number): number {
  return 2 ** Math.max(2, Math.ceil(Math.log2(least)));
}
