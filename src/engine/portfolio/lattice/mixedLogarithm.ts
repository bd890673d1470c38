import type { Place } from './lattice';
import type { Shape } from './transform';

/** A way in which something happens, and the odds of it against nothing happening at all. */
interface Odds {
  readonly place: Place;
  readonly odds: number;
}

/**
 * Adds what ln(1 + a·g + b·h) has beyond ln(1 + a·g) + ln(1 + b·h): the terms (−1)^(n+1) ÷ n · (n over k) · aᵏ gᵏ · bᵐ hᵐ, n = k + m, with both
 * k and m at least 1; g and h are the laws of two losses that exclude one another. On either axis k losses of one and m of the other lie on
 * k + m + 1 neighbouring points at most.
 */
export function addMixedLogarithm(
  values: Float64Array,
  { first, second }: Shape,
  { place: g, odds: a }: Odds,
  { place: h, odds: b }: Odds,
  least: number,
): void {
  if (a === 0 || b === 0) return;
  const [along, across] = [productsOf(g.iPart, h.iPart), productsOf(g.jPart, h.jPart)];
  for (let [n, power] = [2, (a + b) ** 2]; power / n > Math.max(negligible, least) && n < most; n++, power *= a + b) {
    let chosen = (n % 2 === 1 ? 1 : -1) / n;
    for (let k = 1; k < n; k++) {
      chosen *= (n - k + 1) / k;
      const weight = chosen * a ** k * b ** (n - k);
      const [width, height] = [along.of(k, n - k), across.of(k, n - k)];
      const start = (g.i * k + h.i * (n - k)) % first;
      for (let up = 0; up < height; up++) {
        const line = ((g.j * k + h.j * (n - k) + up) % second) * first;
        const scaled = weight * across.law[up]!;
        for (let on = 0, at = start; on < width; on++, at++) {
          if (at === first) at = 0;
          values[line + at]! += scaled * along.law[on]!;
        }
      }
    }
  }
}

interface Products {
  readonly law: Float64Array;
  /** Makes `law` that of k losses of one and m of the other; answers with the number of its points. */
  of(k: number, m: number): number;
}

function productsOf(one: number, other: number): Products {
  const law = new Float64Array(most + 1);
  law[0] = 1;
  if (one === 0 && other === 0) return { law, of: () => 1 };
  const [ones, others] = [binomials(one), binomials(other)];
  const of = (k: number, m: number) => {
    const [left, right] = [ones(k), others(m)];
    const length = left.length + right.length - 1;
    law.fill(0, 0, length);
    for (let at = 0; at < left.length; at++)
      for (let on = 0; on < right.length; on++) law[at + on]! += left[at]! * right[on]!;
    return length;
  };
  return { law, of };
}

/** The law of so many losses, each of which lies with a part of it on the next point; known ones are kept. */
function binomials(part: number): (count: number) => Float64Array {
  const known = [Float64Array.of(1)];
  return (count) => {
    if (part === 0) return known[0]!;
    for (let at = known.length; at <= count; at++) {
      const [before, law] = [known[at - 1]!, new Float64Array(at + 1)];
      before.forEach((own, on) => {
        law[on]! += own * (1 - part);
        law[on + 1]! += own * part;
      });
      known.push(law);
    }
    return known[count]!;
  };
}

/** For a thousand names together still far below what a lattice can tell from rounding. */
const negligible = 1e-14;
const most = 128;
