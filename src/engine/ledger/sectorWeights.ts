/** A sector whose fortunes part of a customer's defaults follows; shares, 0 to 1, of which all of a customer add up to 1 at most. */
export interface SectorWeight {
  readonly sector: string;
  readonly share: number;
}

/** What of a customer's defaults follows no sector. */
export function specificOf(weights: readonly SectorWeight[]): number {
  const common = weights.reduce((sum, { share }) => sum + share, 0);
  return common > 1 - shareOfNothing ? 0 : 1 - common;
}

/** Shares that add up to 1 but for rounding. */
const shareOfNothing = 1e-9;
