import type { AgedFrom } from '../../engine/desk';
import { column, layoutOf, type Layout } from '../layout';

/** Upper bounds in days where none are asked for. */
export const usualBuckets: readonly number[] = [30, 60, 90];

/** AGEING: what is open by days past due (or since the invoice), in buckets that end at these bounds; the last row is named as `totalName` has it. */
export function ageingLayout(bounds: readonly number[], agedFrom: AgedFrom = 'due date'): Layout {
  const last = bounds[bounds.length - 1]!;
  const buckets = bounds.map((bound, index) => {
    const range = `${index === 0 && agedFrom === 'invoice date' ? 0 : (bounds[index - 1] ?? 0) + 1}-${bound}`;
    return [bucketKey(bound), column('amount', `${range} days`, `${range} 天`)] as const;
  });
  return layoutOf({
    customer: column('name', 'Customer', '客户'),
    ...Object.fromEntries(agedFrom === 'due date' ? [notDue, ...buckets] : buckets),
    over: column('amount', `Over ${last} days`, `${last} 天以上`),
    total: column('amount', 'Total', '合计'),
  });
}

const notDue = ['notDue', column('amount', 'Not due', '未到期')] as const;

export function bucketKey(bound: number): string {
  return `up to ${bound}`;
}
