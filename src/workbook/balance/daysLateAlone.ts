import type { ReceivableHeading } from '../headings/receivables';
import type { Found } from '../report/found';

type Columns = readonly Found<ReceivableHeading>[];

/**
 * Days late are read only where nothing else says when a row falls due: they are of the day of the export. An age stands for them there,
 * until the dates have shown from which day it counts (columns/dueFromDaysLate).
 */
export function daysLateAlone(found: Columns): Columns {
  if (!found.some(({ key }) => ofDays.has(key))) return found;
  const has = (...keys: readonly ReceivableHeading[]) => found.some((one) => keys.includes(one.key) && !one.empty);
  if (has('dueDate') || (has('terms') && has('invoiceDate'))) return found.filter(({ key }) => !ofDays.has(key));
  if (has('daysOverdue', 'daysToDue')) return found.filter(({ key }) => key !== 'age');
  return found.map((one) => (one.key === 'age' ? { ...one, key: 'daysOverdue' as const } : one));
}

const ofDays: ReadonlySet<ReceivableHeading> = new Set(['daysOverdue', 'daysToDue', 'age']);
