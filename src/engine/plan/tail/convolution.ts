/** Where a loss lies on a lattice: on the point `at` and, with the part `part`, on the next one. */
export interface Place {
  readonly at: number;
  readonly part: number;
}

export function placeOf(units: number): Place {
  const at = Math.floor(units);
  return { at, part: units - at };
}

/** Takes one possible loss into a law, in place, up to its last point; `top` is the highest point in use. Answers with the new one. */
export function convolve(law: Float64Array, probability: number, { at, part }: Place, top: number): number {
  const [never, here, next] = [1 - probability, probability * (1 - part), probability * part];
  const highest = Math.min(law.length - 1, top + at + 1);
  for (let point = highest; point > at; point--)
    law[point] = never * law[point]! + here * law[point - at]! + next * law[point - at - 1]!;
  if (at < law.length) law[at] = at === 0 ? (never + here) * law[0]! : never * law[at]! + here * law[0]!;
  for (let point = Math.min(at, law.length) - 1; point >= 0; point--) law[point]! *= never;
  return highest;
}

/**
 * The way back: the law of all others, on the points up to `until`, from the law of all. Rounding errors do not grow where the probability is at
 * most one half.
 */
export function deconvolve(
  law: Float64Array,
  probability: number,
  { at, part }: Place,
  until: number,
  others: Float64Array,
): void {
  const [never, here, next] = [1 - probability, probability * (1 - part), probability * part];
  const [first, own, before] = at === 0 ? [never + here, 0, next] : [never, here, next];
  for (let point = 0; point <= Math.min(until, at - 1); point++) others[point] = law[point]! / first;
  if (at <= until) others[at] = (law[at]! - own * others[0]!) / first;
  for (let point = at + 1; point <= until; point++)
    others[point] = (law[point]! - own * others[point - at]! - before * others[point - at - 1]!) / first;
}
