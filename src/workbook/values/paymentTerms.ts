import { Problem } from '../../engine/problem';
import type { PaymentTerms } from '../../engine/cover';
import { shown } from './odd';
import { readPeriod } from './period';

const monthEnd = /endofmonth|monthend|eom|月末|月底|月结/;

/**
 * Terms of payment: `30`, `net 30`, `60 days`; `30 days end of month` is net and then the month's end; with the month's end
 * first (`EOM + 30`, `月结30天`) it is counted from there. Blank is not given.
 */
export function readPaymentTerms(cell: unknown): PaymentTerms | null | Problem {
  const text = shown(cell)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.+,-]/g, '');
  const found = monthEnd.exec(text);
  if (found === null) return withConvention(readPeriod(cell), 'net');
  const period = text.replace(monthEnd, '').replace(/plus|after|from|of|the|then|后/g, '');
  if (period === '') return { convention: 'net then month end', period: { count: 0, unit: 'days' } };
  return withConvention(readPeriod(period), found.index === 0 ? 'month end then net' : 'net then month end');
}

function withConvention(
  period: ReturnType<typeof readPeriod>,
  convention: PaymentTerms['convention'],
): PaymentTerms | null | Problem {
  return period === null || period instanceof Problem ? period : { convention, period };
}
