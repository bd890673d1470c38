import { usualPortfolio, type PortfolioSettings } from '../../engine/portfolio';
import type { Exchange } from '../rates/exchange';
import type { Cells } from '../values/cells';
import { settingsIn } from './settingsIn';

/** Settings of the portfolio models from the same two-column range as those of the risk engine; what is not given keeps its usual value. */
export function readPortfolioSettings(cells: Cells, exchange?: Exchange | null): PortfolioSettings {
  const given = settingsIn(cells, exchange);
  const usual = usualPortfolio;
  return {
    factorVariance: given('factorVariance') ?? usual.factorVariance,
    assetCorrelation: given('assetCorrelation') ?? usual.assetCorrelation,
    specificShare: given('specificShare') ?? usual.specificShare,
    lossUnit: given('lossUnit'),
    placing: given('placing') ?? usual.placing,
    reading: given('quantileReading') ?? usual.reading,
    convention: given('convention') ?? usual.convention,
    insolvencyShare: given('insolvencyShare') ?? usual.insolvencyShare,
    groups: given('groups') ?? usual.groups,
    equity: given('equity'),
    cash: given('cash'),
  };
}
