import { Problem } from '../../engine/problem';
import { settingHeadings } from '../headings/settings';
import { daysOf } from '../../engine/ledger';
import type { Exchange } from '../rates/exchange';
import type { Cells } from '../values/cells';
import { settingsIn } from './settingsIn';

/** What a forecast of cash takes from the settings. */
export interface ForecastSettings {
  /** Below it cash is too low; null where none is given. */
  readonly minimumCash: number | null;
  /** By how many days everybody pays later in the scenario *slow*. */
  readonly slowBy: number;
  readonly monthsAfter: number;
}

/** Expert: a month, and the nine months that follow the quarter in weeks (3 + 9). */
const usualForecast: ForecastSettings = { minimumCash: null, slowBy: 30, monthsAfter: 9 };

export function readForecastSettings(cells: Cells, exchange?: Exchange | null): ForecastSettings {
  const given = settingsIn(cells, exchange);
  const slowBy = given('slowBy');
  return {
    minimumCash: given('minimumCash'),
    slowBy: slowBy === null ? usualForecast.slowBy : daysOf(slowBy),
    monthsAfter: monthsIn(given('monthsAfter')),
  };
}

function monthsIn(given: number | null): number {
  const months = given ?? usualForecast.monthsAfter;
  if (Number.isInteger(months) && months >= 0 && months <= mostMonths) return months;
  throw new Problem({
    kind: 'invalid',
    field: settingHeadings.monthsAfter.words,
    expected: { en: `a whole number of months, 0 to ${mostMonths}`, zh: `0 至 ${mostMonths} 的整数月数` },
    found: String(months),
  });
}

/** Ten years: longer than anybody forecasts, short enough to be told at once. */
const mostMonths = 120;
