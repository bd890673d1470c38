import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded chance: every run of the bench sees the same market. */
export interface Dice {
  /** True in a share of all rolls. */
  happens(share: number): boolean;
  between(low: number, high: number): number;
  /** Around 1, with a long tail to the right: e to the power of a normal number with this spread. */
  spread(sigma: number): number;
  oneOf<Thing>(things: readonly Thing[]): Thing;
}

export function dice(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  const roll = () => uniformFloat64(generator);
  return {
    happens: (share) => roll() < share,
    between: (low, high) => low + (high - low) * roll(),
    spread: (sigma) => Math.exp(sigma * Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll())),
    oneOf: (things) => things[Math.floor(roll() * things.length)]!,
  };
}
