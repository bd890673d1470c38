import type { Period } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import { readAmount } from '../../workbook/values/amount';
import { isBlank, shown } from '../../workbook/values/odd';
import { readPercentage } from '../../workbook/values/percentage';
import { readPeriod } from '../../workbook/values/period';
import { readYearlyRate } from '../../workbook/values/yearlyRate';
import type { Parameter } from '../definition';
import { single } from './single';

/** A down payment: a share of the balance, or an amount. */
export interface Down {
  readonly share: number;
  readonly amount: number;
}

export const down: Parameter<Down> = {
  name: 'down',
  help: { en: 'Down payment on the first day: 30%, or an amount.', zh: '首付：比例（如 30%）或金额。' },
  dimensionality: 'scalar',
  optional: true,
  read: (cells, { exchange }) => {
    const cell = cells?.[0]?.[0];
    if (isBlank(cell)) return { share: 0, amount: 0 };
    const share = readPercentage(cell);
    if (typeof share === 'number' && share < 1) return { share, amount: 0 };
    const amount = readAmount(cell);
    if (!(amount instanceof Problem) && amount.value >= 1)
      return { share: 0, amount: amount.value * (exchange?.worth(amount.currency) ?? 1) };
    const expected = { en: 'a share below 100% or an amount', zh: '低于 100% 的比例，或金额' };
    throw new Problem({ kind: 'invalid', field: { en: 'down', zh: '首付 down' }, expected, found: shown(cell) });
  },
};

const words: readonly (readonly [RegExp, Period])[] = [
  [/^(monthly|每月|按月|月付)$/, { count: 1, unit: 'months' }],
  [/^(quarterly|每季度?|按季)$/, { count: 3, unit: 'months' }],
  [/^(weekly|每周|按周)$/, { count: 7, unit: 'days' }],
  [/^(fortnightly|biweekly|每两周)$/, { count: 14, unit: 'days' }],
];

export const frequency: Parameter<Period> = single(
  'frequency',
  { en: 'Time between instalments: monthly, weekly, 30 days, 2 months.', zh: '每期间隔：每月、每周、30天、2个月。' },
  { en: 'monthly, weekly, or a number of days or months', zh: '每月、每周，或天数、月数' },
  (cell) => words.find(([pattern]) => pattern.test(shown(cell).toLowerCase()))?.[1] ?? readPeriod(cell),
);

/** 0 where left out. */
export const yearlyRate: Parameter<number> = {
  name: 'rate',
  help: {
    en: 'Interest, a year or a day: 6%, 0.05% a day; none if left out.',
    zh: '利率：年利率 6%，或每日万分之五；省略为不计息。',
  },
  dimensionality: 'scalar',
  optional: true,
  read: (cells) => {
    const rate = readYearlyRate(cells?.[0]?.[0]);
    if (rate instanceof Problem) throw new Problem({ ...rate.parts, field: { en: 'rate', zh: '利率 rate' } });
    return rate ?? 0;
  },
};
