/** How unevenly amounts are spread over customers. */
export interface Concentration {
  readonly total: number;
  readonly count: number;
  /** Share of the so many largest. */
  top(count: number): number;
  /** Herfindahl index: the sum of squared shares. */
  readonly herfindahl: number;
  /** So many equal customers would be as concentrated. */
  readonly effectiveNumber: number;
  /** 0: all equal; near 1: one has all. */
  readonly gini: number;
}

export function concentrationOf(amounts: readonly number[]): Concentration {
  const sorted = amounts.filter((amount) => amount > 0).sort((one, other) => other - one);
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  const count = sorted.length;
  const herfindahl = sorted.reduce((sum, amount) => sum + (amount / total) ** 2, 0);
  const ranked = sorted.reduce((sum, amount, at) => sum + (count - at) * amount, 0);
  return {
    total,
    count,
    top: (many) => (total === 0 ? 0 : sorted.slice(0, many).reduce((sum, amount) => sum + amount, 0) / total),
    herfindahl,
    effectiveNumber: herfindahl === 0 ? 0 : 1 / herfindahl,
    gini: total === 0 ? 0 : (2 * ranked) / (count * total) - (count + 1) / count,
  };
}
