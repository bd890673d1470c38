import type { Answer } from '../../functions/definition';
import { lossDistributionLayout, lossLines } from '../../functions/layouts/lossDistribution';
import { levelShown, lineName } from '../../functions/line';
import { reader } from '../../functions/reader';
import { levels } from './call';

/** A measure without cover and of what stays with the firm; null without a policy. */
export interface Pair {
  readonly without: number;
  readonly retained: number | null;
}

interface BadYear {
  /** 0.99: one year in a hundred is worse. */
  readonly level: number;
  readonly loss: Pair;
  /** The mean of the years that are worse. */
  readonly shortfall: Pair;
}

export interface LossFigures {
  readonly expected: Pair;
  readonly deviation: Pair;
  readonly noLoss: Pair;
  readonly badYears: readonly BadYear[];
  readonly overEquity: Pair | null;
  readonly overCash: Pair | null;
}

/** What LOSSDISTRIBUTION says, line by line; equity and cash only where they are known. */
export function lossFigures(answer: Answer): LossFigures {
  const read = reader(lossDistributionLayout, answer);
  const found = (key: keyof typeof lossLines, level = 0): Pair | null => {
    const line = read.line(lineName(lossLines[key], { level: levelShown(level) }));
    return line && { without: line.number('without') ?? 0, retained: line.number('retained') };
  };
  const pair = (key: keyof typeof lossLines, level?: number) => found(key, level) ?? nothing;
  return {
    expected: pair('expected'),
    deviation: pair('deviation'),
    noLoss: pair('none'),
    badYears: levels.map((level) => ({ level, loss: pair('quantile', level), shortfall: pair('shortfall', level) })),
    overEquity: found('overEquity'),
    overCash: found('overCash'),
  };
}

const nothing: Pair = { without: 0, retained: null };
