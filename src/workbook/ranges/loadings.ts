import { Problem } from '../../engine/problem';
import { usualLoadings, type Loadings } from '../../engine/price';
import type { Cells } from '../values/cells';
import { loadingHeadings } from '../headings/loadings';
import { pairsFrom, readPair } from '../report/pairs';
import { readWeight } from '../values/number';
import { readPercentage } from '../values/percentage';

/** Loadings from a two-column range; what is not given keeps its usual value, the word none switches one off. */
export function readLoadings(cells: Cells): Loadings {
  const pairs = pairsFrom({ en: 'Loadings', zh: '附加' }, loadingHeadings, cells);
  const number = (key: keyof Loadings) => readPair(pairs.get(key), readWeight) ?? usualLoadings[key];
  const share = (key: keyof Loadings) => readPair(pairs.get(key), readPart) ?? (usualLoadings[key] as number);
  return {
    expectedLoading: number('expectedLoading')!,
    deviationLoading: number('deviationLoading')!,
    semiDeviationLoading: number('semiDeviationLoading')!,
    varianceLoading: number('varianceLoading'),
    capitalCost: share('capitalCost'),
    capitalLevel: readPair(pairs.get('capitalLevel'), readLevel) ?? usualLoadings.capitalLevel,
    wangShift: number('wangShift')!,
    hazardFactor: readPair(pairs.get('hazardFactor'), readFactor) ?? usualLoadings.hazardFactor,
    expenses: share('expenses'),
    brokerage: share('brokerage'),
    profit: share('profit'),
    fixedCosts: number('fixedCosts')!,
    costPerLimit: number('costPerLimit')!,
  };
}

/** A share, and the word none, because a 0 would mean not given. */
function readPart(cell: unknown): number | null | Problem {
  return readWeight(cell) === 0 ? 0 : readPercentage(cell);
}

function readLevel(cell: unknown): number | null | Problem {
  const value = readPercentage(cell);
  return value === 1
    ? new Problem({
        kind: 'invalid',
        expected: { en: 'a percentage below 100%', zh: '低于 100% 的百分比' },
        found: '100%',
      })
    : value;
}

/** Below 1 the hazard would grow instead of shrink, and the premium fall below the expected indemnity. */
function readFactor(cell: unknown): number | null | Problem {
  const value = readWeight(cell);
  return typeof value === 'number' && value < 1
    ? new Problem({
        kind: 'invalid',
        expected: { en: 'a number of 1 or more', zh: '不小于 1 的数' },
        found: String(value),
      })
    : value;
}
