/**
 * How k losses of one kind lie together: each on the lower of two points or, with a part, on the next, so that they follow a binomial law on k + 1 points; on one where the
 * loss lies on a point. Known powers are kept one behind the other, as many as have been asked for.
 */
export interface Powers {
  /** Points of the k-th power. */
  width(k: number): number;
  /** Where the k-th power begins in `laws()`, which has it from then on. */
  begin(k: number): number;
  laws(): Float64Array;
}

export function powersOf(part: number): Powers {
  if (part === 0) return onOnePoint;
  let laws = Float64Array.of(1);
  let known = 0;
  const begin = (k: number) => {
    if (k > known) {
      const most = k + 8 + (k >> 1);
      const grown = new Float64Array(((most + 1) * (most + 2)) / 2);
      grown.set(laws);
      for (let power = known + 1; power <= most; power++) nextPower(grown, power, part);
      [laws, known] = [grown, most];
    }
    return (k * (k + 1)) / 2;
  };
  return { width: (k) => k + 1, begin, laws: () => laws };
}

/** Pascal's triangle, weighed. */
function nextPower(laws: Float64Array, power: number, part: number): void {
  const [before, here] = [((power - 1) * power) / 2, (power * (power + 1)) / 2];
  for (let at = 0; at < power; at++) laws[here + at] = laws[before + at]! * (1 - part);
  for (let at = 0; at < power; at++) laws[here + at + 1]! += laws[before + at]! * part;
}

const one = Float64Array.of(1);
const onOnePoint: Powers = { width: () => 1, begin: () => 0, laws: () => one };
