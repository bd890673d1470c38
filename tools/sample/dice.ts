import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of chance that is the same on every run and every machine. */
export interface Dice {
  /** From 0 to below 1. */
  share(): number;
  /** From `low` to `high`, both possible. */
  whole(low: number, high: number): number;
  /** Around `middle`, as far as `spread` in two cases of three. */
  around(middle: number, spread: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

export function diceFrom(seed: number): Dice {
  const stream = xoroshiro128plus(seed);
  const share = () => (stream.next() >>> 0) / 2 ** 32;
  return {
    share,
    whole: (low, high) => low + Math.floor(share() * (high - low + 1)),
    // Twelve throws make a bell, with additions only: no function whose last digit differs between machines.
    around: (middle, spread) =>
      middle + spread * (Array.from({ length: 12 }, share).reduce((sum, throwOf) => sum + throwOf, 0) - 6),
    pick: (items) => items[Math.floor(share() * items.length)]!,
  };
}
