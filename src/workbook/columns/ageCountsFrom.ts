import { isoDay } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { keyCalled } from '../headings/heading';
import { receivableHeadings, type ReceivableHeading } from '../headings/receivables';
import type { Column, Table } from '../report/table';

interface Beside {
  readonly amount: Float64Array;
  readonly invoiceDate: Float64Array;
  readonly table: Table<ReceivableHeading>;
}

/**
 * Whether days are those past the due date. A heading that says so is believed; an `Age` is compared with the days since the invoice: the same in
 * every row it counts from there and says nothing of due dates, never more and less in some it counts from the due date. Else it is refused.
 */
export function countsFromDue(
  column: Column,
  days: Float64Array | null,
  day: number,
  { amount, invoiceDate, table }: Beside,
): boolean {
  const isAge = (column.ways?.heading ?? null) === null && keyCalled(receivableHeadings, column.heading.en) === 'age';
  const said = table.title.agedBy?.value ?? null;
  if (!isAge || days === null || said === 'due date') return true;
  const since = [...days].flatMap((age, entry) =>
    Number.isNaN(age) || !(amount[entry]! > 0) || Number.isNaN(invoiceDate[entry]!)
      ? []
      : [Math.floor(day - invoiceDate[entry]!) - age],
  );
  const name = column.heading.en;
  if (said === 'document date' || (since.length > 0 && since.every((gap) => Math.abs(gap) <= 1)))
    return refused(column, fromInvoice(name));
  if (since.length === 0) return refused(column, notSaid(name));
  if (since.some((gap) => gap < -1)) return refused(column, otherDay(name, day));
  table.remarks.push({
    weight: 'said',
    about: 'dates',
    at: { row: null, column: column.at },
    sentence: {
      en: `“${name}” is less than the days since the invoice and never more: it counts from the due date.`,
      zh: `“${name}”小于开票至今的天数且从不超过：自到期日起算。`,
    },
  });
  return true;
}

function refused(column: Column, because: Words): false {
  const problem = new Problem({ kind: 'missing', place: column.place(-1), because });
  const among = (column.cells[column.first - 1] ?? []).filter((cell): cell is string => typeof cell === 'string');
  column.refuse({
    problem,
    at: { row: column.first - 1, column: column.at },
    remedy: { what: 'column', key: 'dueDate', among: among.filter((text) => text !== '') },
    spoils: column.heading.en,
  });
  return false;
}

function fromInvoice(name: string): Words {
  return {
    en: `"${name}" counts from the invoice date, so that nothing says when a row falls due: add a column Due date or Terms`,
    zh: `“${name}”自开票日起算，无法得知各行何时到期：请增加“到期日”或“账期”列`,
  };
}

function notSaid(name: string): Words {
  return {
    en: `nothing says whether "${name}" counts from the due date or from the invoice date: if from the due date, write Days overdue beside it in a Mapping range; else add a column Due date or Terms`,
    zh: `未说明“${name}”自到期日还是开票日起算：如自到期日起算，请在对照区域将其对应到“逾期天数”；否则请增加“到期日”或“账期”列`,
  };
}

function otherDay(name: string, day: number): Words {
  return {
    en: `"${name}" is more than the days from the invoice to ${isoDay(day)}: it was counted on another day. Write that day above the table (As of …), or add a column Due date`,
    zh: `“${name}”大于开票至 ${isoDay(day)} 的天数：并非按该日计算。请在表格上方写明日期（截至 …），或增加“到期日”列`,
  };
}
