import { isoDay } from '../../engine/ledger';
import type { Words } from '../../engine/words';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';

/** How the due date of a row follows from the days by which it is late; nothing where it stands in the export. */
export function dueByDaysLate({ daysLate }: ReceivablesRange, entry: number): Words | '' {
  const days = daysLate?.days[entry] ?? NaN;
  if (daysLate === undefined || Number.isNaN(days)) return '';
  const on = isoDay(daysLate.day);
  if (daysLate.notYet[entry] === 1)
    return { en: `Not overdue on ${on}: that day stands in for the due date.`, zh: `${on} 未逾期：以该日代替到期日。` };
  const count = Math.abs(days);
  const named = `${count} ${count === 1 ? 'day' : 'days'}`;
  return days < 0
    ? { en: `Due date: ${on} and ${named}.`, zh: `到期日：${on} 加 ${count} 天。` }
    : { en: `Due date: ${on} less ${named} overdue.`, zh: `到期日：${on} 减逾期 ${count} 天。` };
}
