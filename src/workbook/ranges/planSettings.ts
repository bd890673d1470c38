import { Problem } from '../../engine/problem';
import { daysOf } from '../../engine/ledger';
import {
  usualCoverPrice,
  usualLimits,
  type CoverPrice,
  type LimitSettings,
  type TermSettings,
} from '../../engine/plan';
import type { Cells } from '../values/cells';
import { settingHeadings, type SettingHeading } from '../headings/settings';
import { pairsFrom, readPair } from '../report/pairs';
import { readPositive } from '../values/number';
import { readPercentage } from '../values/percentage';
import { readPeriod } from '../values/period';
import { readYesNo } from '../values/yesNo';

/** What cover is taken to cost, from the same settings as everything else; what is not given keeps its usual value. */
export function readCoverPrice(cells: Cells): CoverPrice {
  const { number, share } = settingsIn(cells);
  return {
    lossMultiple: number('lossMultiple') ?? usualCoverPrice.lossMultiple,
    exposureRate: share('exposureRate') ?? usualCoverPrice.exposureRate,
  };
}

/** What the rules for credit limits use. */
export function readLimitSettings(cells: Cells): LimitSettings {
  const { number, share, days, yesNo } = settingsIn(cells);
  const usual = usualLimits;
  return {
    netWorthShare: share('netWorthShare') ?? usual.netWorthShare,
    workingCapitalShare: share('workingCapitalShare') ?? usual.workingCapitalShare,
    turnoverShare: share('turnoverShare') ?? usual.turnoverShare,
    concentrationShare: share('concentrationShare') ?? usual.concentrationShare,
    ownEquityShare: share('ownEquityShare') ?? usual.ownEquityShare,
    equity: number('equity'),
    lossAppetite: number('lossAppetite'),
    mediumPayers: share('mediumPayers') ?? usual.mediumPayers,
    slowPayers: share('slowPayers') ?? usual.slowPayers,
    insuredOnly: yesNo('insuredOnly') ?? usual.insuredOnly,
    roundTo: number('roundTo'),
    usualDelay: days('usualDelay') ?? usual.usualDelay,
    salesTax: share('salesTax') ?? usual.salesTax,
    peakFactor: number('peakFactor') ?? usual.peakFactor,
  };
}

/** What terms of payment are weighed with. */
export function readTermSettings(cells: Cells): TermSettings {
  const { number, share, days } = settingsIn(cells);
  return {
    margin: share('margin'),
    fundingRate: share('fundingRate'),
    targetDso: number('targetDso'),
    longestByLaw: days('longestByLaw'),
    usualDelay: days('usualDelay') ?? 0,
  };
}

/** Readers of the settings range, by kind of value. */
function settingsIn(cells: Cells) {
  const pairs = pairsFrom({ en: 'Settings', zh: '设置' }, settingHeadings, cells);
  const reader =
    <Value>(read: (cell: unknown) => Value | Problem) =>
    (key: SettingHeading) =>
      readPair(pairs.get(key), read);
  return {
    number: reader(readPositive),
    share: reader(readPercentage),
    days: reader(readDays),
    yesNo: reader(readYesNo),
  };
}

function readDays(cell: unknown): number | null | Problem {
  const period = readPeriod(cell);
  return period instanceof Problem || period === null ? period : daysOf(period);
}
