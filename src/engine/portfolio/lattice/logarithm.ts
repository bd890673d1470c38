import type { Place } from './lattice';
import type { Shape } from './transform';

/**
 * Adds ln(1 + o·g) = Σ (−1)^(k+1) oᵏ gᵏ ÷ k to a lattice, g the law of one loss, o the odds of it. A loss between two points of an axis
 * makes gᵏ a binomial law on k + 1 points of that axis. Points beyond the last come round from the first, as they do on the unit circle.
 */
export function addLogarithm(
  values: Float64Array,
  { first, second }: Shape,
  { i, j, iPart, jPart }: Place,
  odds: number,
): void {
  const [along, across] = [powersOf(iPart), powersOf(jPart)];
  for (let [k, power] = [1, odds]; power / k > negligible && k < most; k++, power *= odds) {
    const weight = (k % 2 === 1 ? power : -power) / k;
    const [width, height] = [along.next(k), across.next(k)];
    const start = (i * k) % first;
    for (let up = 0; up < height; up++) {
      const line = ((j * k + up) % second) * first;
      const scaled = weight * across.law[up]!;
      for (let on = 0, at = start; on < width; on++, at++) {
        if (at === first) at = 0;
        values[line + at]! += scaled * along.law[on]!;
      }
    }
  }
}

/** The law of k losses of one kind around the lower of the two points between which each lies. */
interface Powers {
  readonly law: Float64Array;
  /** Makes `law` that of k losses; answers with the number of its points. */
  next(k: number): number;
}

export function powersOf(part: number): Powers {
  const law = new Float64Array(part === 0 ? 1 : most + 1);
  law[0] = 1;
  if (part === 0) return { law, next: () => 1 };
  const next = (k: number) => {
    for (let at = k; at > 0; at--) law[at] = law[at]! * (1 - part) + law[at - 1]! * part;
    law[0]! *= 1 - part;
    return k + 1;
  };
  return { law, next };
}

export const negligible = 1e-17;
/** With odds of two to three a series is at its end before. */
export const most = 128;
