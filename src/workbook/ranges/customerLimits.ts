import { Problem } from '../../engine/problem';
import type { Customer } from '../../engine/ledger';
import { amountColumn } from '../columns/amountColumn';
import type { Currencies } from '../columns/currencies';
import { dateColumn } from '../columns/dateColumn';
import type { CustomerHeading } from '../headings/customers';
import { report, type Report } from '../columns/problems';
import type { Column, Table } from '../report/table';
import { readText } from '../values/text';

type Shared = Pick<Customer, 'parent' | 'topUpLimit' | 'reportDate' | 'limitWithdrawn'>;

/** With whom a customer shares its limit, what lies above it, and what it rests on, where the range has columns for it. */
export function customerLimits(
  { columns }: Table<CustomerHeading>,
  problems: Report,
  currencies: Currencies,
  date1904: boolean,
): (entry: number) => Shared {
  const above = columns.topUpLimit && amountColumn(columns.topUpLimit, problems, currencies);
  const reports = columns.reportDate && dateColumn(columns.reportDate, problems, date1904);
  const withdrawals = columns.limitWithdrawn && dateColumn(columns.limitWithdrawn, problems, date1904);
  return (entry) => ({
    ...(columns.parent && { parent: parentAt(columns.parent, entry, problems) }),
    ...(above && { topUpLimit: above[entry]! || null }),
    ...(withdrawals && { limitWithdrawn: Number.isNaN(withdrawals[entry]!) ? null : withdrawals[entry]! }),
    ...(reports && { reportDate: Number.isNaN(reports[entry]!) ? null : reports[entry]! }),
  });
}

function parentAt(column: Column, entry: number, problems: Report): string | null {
  const name = readText(column.cells[column.first + entry]![column.at]);
  if (!(name instanceof Problem)) return name;
  report(problems, column, entry, name);
  return null;
}
