import type { Words } from '../../engine/words';
import type { View } from '../year/seen';

/** What a forecast of cash may suppose, as CASHFORECAST calls it. */
export const scenarios = ['base', 'slow', 'largest fails'] as const;

export type CashScenario = (typeof scenarios)[number];

/** The view that shows each of them. */
export const cashViews = {
  base: 'cash base',
  slow: 'cash slow',
  'largest fails': 'cash largest fails',
} as const satisfies Record<CashScenario, View>;

/** How a cell of the workbook says it. */
export const scenarioWords: Readonly<Record<CashScenario, Words>> = {
  base: { en: 'base', zh: '基准' },
  slow: { en: 'slow', zh: '延迟' },
  'largest fails': { en: 'largest fails', zh: '最大客户违约' },
};
