/** Bonus and malus by loss ratio, in ascending order: up to which ratio (inclusive), and by which part the premium changes (minus is a bonus). */
export type BonusScale = readonly { readonly upTo: number; readonly change: number }[];

/** The change at a loss ratio; above the last line none. */
export function changeAt(scale: BonusScale, lossRatio: number): number {
  return scale.find(({ upTo }) => lossRatio <= upTo)?.change ?? 0;
}
