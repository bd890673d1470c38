import { retainedOf, type Cover } from './cover';
import type { Cut, Lowest } from './cuttingPlanes';

/** The least under one plane alone: the budget goes to whom it takes most off for its price, one after the other, the last one in part. The best of all planes bounds every plan. */
export function lowestUnderEach(cuts: readonly Cut[], cover: Cover, budget: number): Lowest {
  return cuts
    .map((cut) => lowestUnderOne(cut, cover, budget))
    .reduce((best, one) => (one.atLeast > best.atLeast ? one : best), {
      shares: new Float64Array(cover.losses.length),
      atLeast: 0,
    });
}

function lowestUnderOne(cut: Cut, cover: Cover, budget: number): Lowest {
  const { insurable, most, prices } = cover;
  const relief = prices.map((price, who) => (price > 0 ? (cut[who]! * insurable[who]!) / price : 0));
  const shares = new Float64Array(prices.length);
  let left = budget;
  for (const who of [...relief.keys()].sort((one, other) => relief[other]! - relief[one]!)) {
    if (relief[who]! <= 0 || left <= 0) break;
    shares[who] = Math.min(most[who]!, left / prices[who]!);
    left -= shares[who] * prices[who]!;
  }
  return { shares, atLeast: retainedOf(cover, shares).reduce((sum, amount, who) => sum + cut[who]! * amount, 0) };
}
