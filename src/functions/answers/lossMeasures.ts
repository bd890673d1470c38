import type { Words } from '../../engine/words';
import {
  type Law,
  type PortfolioSettings,
  deviationOf,
  exceedanceOf,
  expectedShortfallOf,
  layerOf,
  meanOf,
  quantileOf,
  stopLoss,
} from '../../engine/portfolio';
import { lossLines } from '../layouts/lossDistribution';
import { levelShown, lineName } from '../line';

/** A line of a loss distribution: what it is called, and what it is of a law. */
export interface Measured {
  readonly name: Words;
  of(law: Law): number | null;
}

/** Mean, spread, and each asked level. */
export function measuresOf(levels: readonly number[], { reading }: PortfolioSettings): readonly Measured[] {
  return [
    { name: lineName(lossLines.expected), of: meanOf },
    { name: lineName(lossLines.deviation), of: deviationOf },
    { name: lineName(lossLines.none), of: ({ mass }) => mass[0]! },
    ...levels.flatMap((level) => [
      {
        name: lineName(lossLines.quantile, { level: levelShown(level) }),
        of: (law: Law) => quantileOf(law, level, reading),
      },
      shortfallAt(level),
    ]),
  ];
}

export function shortfallAt(
  level: number,
  line: 'shortfall' | 'shortfallLeast' | 'shortfallMost' = 'shortfall',
): Measured {
  return {
    name: lineName(lossLines[line], { level: levelShown(level) }),
    of: (law) => expectedShortfallOf(law, level),
  };
}

/**
 * A quantile of losses that were all rounded down, or up: the true one lies between. What lies beyond the lattice comes round to its beginning, so that
 * the upper bound is read as much farther out; null where nothing is left there.
 */
export function quantileBound(level: number, line: 'quantileLeast' | 'quantileMost', truncated: number): Measured {
  return {
    name: lineName(lossLines[line], { level: levelShown(level) }),
    of: (law) => (level + truncated < 1 ? quantileOf(law, level + truncated) : null),
  };
}

/** The chance of losing more than the firm's own funds. */
export function equityIn({ equity }: PortfolioSettings): readonly Measured[] {
  return beyond('overEquity', equity);
}

/** The chance that more than the firm's cash does not come in: of the debts, not of what is lost of them. */
export function cashIn({ cash }: PortfolioSettings): readonly Measured[] {
  return beyond('overCash', cash);
}

function beyond(line: 'overEquity' | 'overCash', amount: number | null): readonly Measured[] {
  return amount === null ? [] : [{ name: lineName(lossLines[line]), of: (law) => exceedanceOf(law, amount) }];
}

/** Up to the first amount, between each and the next, above the last. */
export function layersAt(amounts: readonly number[]): readonly Measured[] {
  const layers = amounts.flatMap((amount, index): readonly Measured[] => {
    const from = amounts[index - 1] ?? 0;
    return [
      { name: lineName(lossLines.more, { amount }), of: (law) => exceedanceOf(law, amount) },
      {
        name: lineName(lossLines[index === 0 ? 'upTo' : 'between'], { from, amount }),
        of: (law) => layerOf(law, from, amount - from),
      },
    ];
  });
  return [
    ...layers,
    ...amounts
      .slice(-1)
      .map((amount) => ({ name: lineName(lossLines.above, { amount }), of: (law: Law) => stopLoss(law, amount) })),
  ];
}
