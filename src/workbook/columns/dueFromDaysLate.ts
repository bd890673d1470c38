import { readDaysLate } from '../values/daysLate';
import { Problem } from '../../engine/problem';
import { report, type Report } from './problems';
import type { ReceivableHeading } from '../headings/receivables';
import type { Column, Table } from '../report/table';
import { countsFromDue } from './ageCountsFrom';
import { daysLateRemarks, noDayCounted } from './daysLateRemarks';
import type { ReceivableColumns } from './receivableColumns';

/** How the due dates of an export follow from the days by which its rows are late. */
export interface DaysLate {
  /** The day on which they were counted, an Excel serial. */
  readonly day: number;
  /** Days late by row, below 0 before the due date; NaN where the due date does not rest on them. */
  readonly days: Float64Array;
  /** 1 where it is only known that a row is not late: the day itself stands in for its due date. */
  readonly notYet: Uint8Array;
}

interface Counted {
  /** The day of the lines above the table, and that of the call. */
  readonly titled: number | null;
  readonly asOf: number | null;
}

/** Due dates where an export tells only how late each row is: the day on which that was counted less as many days. Null where it is not such an export, or not known well enough. */
export function dueFromDaysLate(
  table: Table<ReceivableHeading>,
  read: Pick<ReceivableColumns, 'amount' | 'invoiceDate' | 'dueDate'>,
  { titled, asOf }: Counted,
  problems: Report,
): { readonly dueDate: Float64Array; readonly daysLate: DaysLate } | null {
  const { daysOverdue, daysToDue } = table.columns;
  const column = daysOverdue ?? daysToDue;
  if (column === undefined) return null;
  const day = titled ?? asOf;
  if (day === null) {
    column.refuse(noDayCounted(column));
    return null;
  }
  const late = daysIn(daysOverdue, problems);
  if (!countsFromDue(column, late, day, { ...read, table })) return null;
  const ahead = daysIn(daysToDue, problems);
  const isExact = late?.some((days) => days < 0) ?? false;
  const [dueDate, days] = [read.dueDate.slice(), new Float64Array(table.count).fill(NaN)];
  const notYet = new Uint8Array(table.count);
  for (let entry = 0; entry < table.count; entry++) {
    if (!Number.isNaN(dueDate[entry]!) || !(read.amount[entry]! > 0) || problems.has(entry)) continue;
    const own = late?.[entry] ?? NaN;
    const left = ahead?.[entry] ?? NaN;
    days[entry] = own > 0 || Number.isNaN(left) ? own || 0 : 0 - left;
    notYet[entry] = days[entry] === 0 && Number.isNaN(left) && !isExact ? 1 : 0;
    dueDate[entry] = day - days[entry]!;
  }
  table.remarks.push(...daysLateRemarks(column, { day, notYet, isTitled: titled !== null }));
  return { dueDate, daysLate: { day, days, notYet } };
}

function daysIn(column: Column | undefined, problems: Report): Float64Array | null {
  if (column === undefined) return null;
  const { cells, at, first, count } = column;
  const late = new Float64Array(count);
  for (let entry = 0; entry < count; entry++) {
    const days = readDaysLate(cells[first + entry]![at]);
    late[entry] = days instanceof Problem ? NaN : days;
    if (days instanceof Problem) report(problems, column, entry, days);
  }
  return late;
}
