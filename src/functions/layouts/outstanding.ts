import { column, layoutOf, type Layout } from '../layout';
import { bucketNames } from './rollRates';

/** Bounds of the buckets in which disputes are aged. */
export const disputeBounds: readonly number[] = [30, 60, 90];

/** The keys of the buckets of disputed amounts, from what is not due on. */
export const disputeKeys: readonly string[] = bucketNames(disputeBounds, 'due date').map((_, at) => `disputed ${at}`);

export function monthKey(at: number): string {
  return `month end ${at}`;
}

/** OUTSTANDING: a row a customer and the total; after the figures of the day what was open at each month end, the days as headings. */
// prettier-ignore
export function outstandingLayout(days: readonly string[]): Layout {
  return layoutOf({
    customer: column('name', 'Customer', '客户'),
    open: column('amount', 'Open', '未收金额', 'disputed amounts included, credits taken off', '含争议金额，已扣贷项'),
    overdue: column('amount', 'Overdue', '逾期金额'),
    limit: column('amount', 'Limit', '限额'),
    overLimit: column('amount', 'Over limit', '超限额'),
    peak: column('amount', 'Peak', '峰值', 'the most that was open on one day', '单日最高未收余额'),
    peakDay: column('date', 'Peak on', '峰值日'),
    ...Object.fromEntries(
      bucketNames(disputeBounds, 'due date').map(({ en, zh }, at) => [
        disputeKeys[at]!,
        column('amount', `Disputed, ${en.toLowerCase()}`, `争议：${zh}`),
      ]),
    ),
    disputedDays: column('days', 'Disputed DSO', '争议款 DSO', 'disputed ÷ what was invoiced in these months × their days', '争议金额 ÷ 同期开票额 × 天数'),
    ...Object.fromEntries(days.map((day, at) => [monthKey(at), column('amount', day, day)])),
  });
}
