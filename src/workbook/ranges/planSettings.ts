import { daysOf } from '../../engine/ledger';
import {
  usualCoverPrice,
  usualLimits,
  type CoverPrice,
  type LimitSettings,
  type TermSettings,
} from '../../engine/plan';
import type { Exchange } from '../rates/exchange';
import type { Cells } from '../values/cells';
import { settingsIn } from './settingsIn';

/** What cover is taken to cost, from the same settings as everything else; what is not given keeps its usual value. */
export function readCoverPrice(cells: Cells): CoverPrice {
  const given = settingsIn(cells);
  return {
    lossMultiple: given('lossMultiple') ?? usualCoverPrice.lossMultiple,
    exposureRate: given('exposureRate') ?? usualCoverPrice.exposureRate,
  };
}

/** What the rules for credit limits use. */
export function readLimitSettings(cells: Cells, exchange?: Exchange | null): LimitSettings {
  const given = settingsIn(cells, exchange);
  const delay = given('usualDelay');
  const usual = usualLimits;
  return {
    netWorthShare: given('netWorthShare') ?? usual.netWorthShare,
    workingCapitalShare: given('workingCapitalShare') ?? usual.workingCapitalShare,
    turnoverShare: given('turnoverShare') ?? usual.turnoverShare,
    receivablesShare: given('receivablesShare') ?? usual.receivablesShare,
    concentrationShare: given('concentrationShare') ?? usual.concentrationShare,
    ownEquityShare: given('ownEquityShare') ?? usual.ownEquityShare,
    equity: given('equity'),
    lossAppetite: given('lossAppetite'),
    mediumPayers: given('mediumPayers') ?? usual.mediumPayers,
    slowPayers: given('slowPayers') ?? usual.slowPayers,
    insuredOnly: given('insuredOnly') ?? usual.insuredOnly,
    roundTo: given('roundTo'),
    usualDelay: delay ? daysOf(delay) : usual.usualDelay,
    salesTax: given('salesTax') ?? usual.salesTax,
    peakFactor: given('peakFactor') ?? usual.peakFactor,
  };
}

/** What terms of payment are weighed with. */
export function readTermSettings(cells: Cells): TermSettings {
  const given = settingsIn(cells);
  const [longest, delay] = [given('longestByLaw'), given('usualDelay')];
  return {
    margin: given('margin'),
    fundingRate: given('fundingRate'),
    targetDso: given('targetDso'),
    longestByLaw: longest && daysOf(longest),
    usualDelay: delay ? daysOf(delay) : 0,
  };
}
