import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';

/** The same order on every machine for the same seed. */
export function seeded<Value>(values: readonly Value[], seed: number): readonly Value[] {
  const chance = xoroshiro128plus(seed);
  const shuffled = [...values];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = uniformInt(chance, 0, at);
    [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
  }
  return shuffled;
}

/** Wilson's interval of 95 % for a share that a sample shows. */
export function interval(count: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1];
  const [z, share] = [1.959964, count / all];
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z / (1 + z ** 2 / all)) * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  return [middle - half, middle + half];
}

export function grouped<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}
