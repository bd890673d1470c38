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

/** A possible loss: how likely it is, and where it lies. */
export interface Possible {
  readonly who: number;
  readonly probability: number;
  readonly place: Place;
}

/** Takes all of them into a law, in place. */
export function convolveAll(law: Float64Array, losses: readonly Possible[], top = law.length - 1): void {
  let highest = top;
  for (const { probability, place } of losses) highest = convolve(law, probability, place, highest);
}

/**
 * The law with all of these losses but one, for each of them: half of them are taken in for the other half, and so on, which takes count × log₂ count
 * convolutions instead of count². Nothing is divided, so that any probability will do.
 */
export function withoutEach(
  law: Float64Array,
  losses: readonly Possible[],
  tell: (one: Possible, others: Float64Array) => void,
): void {
  if (losses.length === 1) tell(losses[0]!, law);
  if (losses.length < 2) return;
  const half = losses.length >> 1;
  const [some, rest] = [losses.slice(0, half), losses.slice(half)];
  for (const [asked, taken] of [
    [some, rest],
    [rest, some],
  ] as const) {
    const others = law.slice();
    convolveAll(others, taken);
    withoutEach(others, asked, tell);
  }
}
