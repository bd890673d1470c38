import { Problem } from '../../engine/problem';
import { usualPortfolio, type PortfolioSettings } from '../../engine/portfolio';
import type { Cells } from '../values/cells';
import { readChoice, type Choice } from '../values/choice';
import { settingHeadings, type SettingHeading } from '../headings/settings';
import { pairsFrom, readPair } from '../report/pairs';
import { readPositive } from '../values/number';
import { readPercentage } from '../values/percentage';

/** Settings of the portfolio models from the same two-column range as those of the risk engine; what is not given keeps its usual value. */
export function readPortfolioSettings(cells: Cells): PortfolioSettings {
  const pairs = pairsFrom({ en: 'Settings', zh: '设置' }, settingHeadings, cells);
  const number = (key: SettingHeading) => readPair(pairs.get(key), readPositive);
  const share = (key: SettingHeading) => readPair(pairs.get(key), readShare);
  return {
    factorVariance: number('factorVariance') ?? usualPortfolio.factorVariance,
    assetCorrelation: share('assetCorrelation') ?? usualPortfolio.assetCorrelation,
    specificShare: share('specificShare') ?? usualPortfolio.specificShare,
    lossUnit: number('lossUnit'),
    placing: readPair(pairs.get('placing'), readChoice(placings)) ?? usualPortfolio.placing,
    reading: readPair(pairs.get('quantileReading'), readChoice(readings)) ?? usualPortfolio.reading,
    convention: readPair(pairs.get('convention'), readChoice(conventions)) ?? usualPortfolio.convention,
    equity: number('equity'),
    cash: number('cash'),
  };
}

/** A share of 100 % would leave nothing to chance, or nothing in common. */
function readShare(cell: unknown): number | null | Problem {
  const value = readPercentage(cell);
  return value === 1
    ? new Problem({
        kind: 'invalid',
        expected: { en: 'a percentage below 100%', zh: '低于 100% 的百分比' },
        found: '100%',
      })
    : value;
}

const placings: readonly Choice<PortfolioSettings['placing']>[] = [
  { value: 'spread', zh: '分摊', also: ['spread over neighbours', '线性分摊'] },
  { value: 'compensated', zh: '向上取整并补偿', also: ['round up', 'rounded up', '1997', '向上取整'] },
];

const readings: readonly Choice<PortfolioSettings['reading']>[] = [
  { value: 'smallest', zh: '最小格点', also: ['smallest point', 'lattice point'] },
  { value: 'interpolated', zh: '线性插值', also: ['interpolation', '1997', '插值'] },
];

const conventions: readonly Choice<PortfolioSettings['convention']>[] = [
  { value: 'manual', zh: '手册', also: ['document', '文件'] },
  { value: 'spreadsheet', zh: '电子表格', also: ['spread sheet', 'xls', '表格'] },
];
