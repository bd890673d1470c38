import type { Place } from './lattice';
import { powersOf, type Powers } from './powers';
import type { Shape } from './transform';

/** Where a loss lies on either axis, with its powers. */
export interface Kind {
  readonly place: Place;
  readonly along: Powers;
  readonly across: Powers;
}

export function kindAt(place: Place): Kind {
  return { place, along: powersOf(place.iPart), across: powersOf(place.jPart) };
}

/**
 * Adds ln(1 + o·g) = Σ (−1)^(k+1) oᵏ gᵏ ÷ k to a lattice, g the law of one loss, o the odds of it. A loss between two points of an axis
 * makes gᵏ a binomial law on k + 1 points of that axis. Points beyond the last come round from the first, as they do on the unit circle. Powers whose weight is
 * below `least` are left out (the further ones have other signs in turn and are smaller), and lines of a power that are far below it.
 */
export function addLogarithm(
  values: Float64Array,
  { first, second }: Shape,
  { place: { i, j }, along, across }: Kind,
  odds: number,
  least: number,
): void {
  for (let k = 1, power = odds; power / k > least && k < most; k++, power *= odds) {
    const weight = (k % 2 === 1 ? power : -power) / k;
    const [width, height] = [along.width(k), across.width(k)];
    const [from, beside] = [along.begin(k), across.begin(k)];
    const [own, others] = [along.laws(), across.laws()];
    const start = (i * k) % first;
    for (let up = 0; up < height; up++) {
      const scaled = weight * others[beside + up]!;
      if (Math.abs(scaled) < least / 64) continue;
      const line = ((j * k + up) % second) * first;
      for (let on = 0, at = start; on < width; on++, at++) {
        if (at === first) at = 0;
        values[line + at]! += scaled * own[from + on]!;
      }
    }
  }
}

/** What may be left out of a logarithm that counts with a weight: whatever the weight, 1e-19 of the whole, and no less than what numbers like 1 are rounded by. */
export function negligibleAt(weight: number): number {
  return Math.min(1e-9, Math.max(1e-17, 1e-19 / weight));
}

/** With odds of two to three a series is at its end before. */
export const most = 128;
