import type { Customer } from '../../engine/ledger';
import { amountColumn } from '../columns/amountColumn';
import type { Currencies } from '../columns/currencies';
import { dateColumn } from '../columns/dateColumn';
import type { CustomerHeading } from '../headings/customers';
import type { Report } from '../columns/problems';
import type { Table } from '../report/table';
import { textColumn } from '../columns/textColumn';

type Shared = Pick<Customer, 'parent' | 'topUpLimit' | 'reportDate' | 'limitWithdrawn'>;

/** With whom a customer shares its limit, what lies above it, and what it rests on, where the range has columns for it. */
export function customerLimits(
  { columns }: Table<CustomerHeading>,
  problems: Report,
  currencies: Currencies,
  date1904: boolean,
): (entry: number) => Shared {
  const parents = columns.parent && textColumn(columns.parent);
  const above = columns.topUpLimit && amountColumn(columns.topUpLimit, problems, currencies);
  const reports = columns.reportDate && dateColumn(columns.reportDate, problems, date1904);
  const withdrawals = columns.limitWithdrawn && dateColumn(columns.limitWithdrawn, problems, date1904);
  return (entry) => ({
    ...(parents && { parent: parents[entry]!.normalize('NFKC').trim() || null }),
    ...(above && { topUpLimit: above[entry]! || null }),
    ...(withdrawals && { limitWithdrawn: Number.isNaN(withdrawals[entry]!) ? null : withdrawals[entry]! }),
    ...(reports && { reportDate: Number.isNaN(reports[entry]!) ? null : reports[entry]! }),
  });
}
