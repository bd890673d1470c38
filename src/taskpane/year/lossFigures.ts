import type { Answer } from '../../functions/definition';
import { number, text } from '../outcome/rated';
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

/** LOSSDISTRIBUTION's rows: mean, deviation, no loss, then two for each level; the chances of losing more than equity or cash by their names. */
export function lossFigures(answer: Answer): LossFigures {
  const pair = (row: number): Pair => ({ without: number(answer[row]?.[1]) ?? 0, retained: number(answer[row]?.[2]) });
  const named = (name: RegExp) => {
    const row = answer.findIndex(([label]) => name.test(text(label)));
    return row < 0 ? null : pair(row);
  };
  return {
    expected: pair(1),
    deviation: pair(2),
    noLoss: pair(3),
    badYears: levels.map((level, index) => ({ level, loss: pair(4 + 2 * index), shortfall: pair(5 + 2 * index) })),
    overEquity: named(/equity$|净资产的概率$/),
    overCash: named(/cash$|现金的概率$/),
  };
}
