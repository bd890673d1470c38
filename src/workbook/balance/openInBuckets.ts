import { bucketsIn } from '../ageing/buckets';
import { denominationOf } from '../headings/denominationOf';
import type { ReceivableHeading } from '../headings/receivables';
import { figure } from '../report/figure';
import type { Table } from '../report/table';
import type { Family } from './family';

/**
 * A list of invoices with their original amounts and no column of what is open or paid, beside buckets that hold less: what stands in the buckets is open.
 * Where they have none for what is not due, a row without any keeps its amount.
 */
export function openInBuckets(table: Table<ReceivableHeading>, family: Family): void {
  const { amount, open, paid, credited, debit, credit } = family;
  const column = table.columns.amount;
  if (!amount || !column || open || paid || credited || debit || credit) return;
  const buckets = bucketsIn(table.texts)?.buckets ?? [];
  const units = [column.heading.en, ...buckets.map(({ column: at }) => table.texts[at]!)].map(unitOf);
  if (buckets.length < 2 || new Set(units).size > 1) return;
  const coversAll = buckets.some(({ from }) => from === null || from === 0);
  const left = amount.map((whole, entry) => {
    const row = column.cells[column.first + entry]!;
    const sum = buckets.reduce((all, { column: at }) => all + (figure(row[at]) ?? 0), 0);
    // In thousands, if the amounts are.
    const unit = whole / (figure(row[column.at]) || whole || 1);
    return sum === 0 && !coversAll ? whole : Math.round(sum * (unit || 1) * 100) / 100;
  });
  const isPart = (whole: number, entry: number) =>
    left[entry]! * whole >= 0 && Math.abs(left[entry]!) <= Math.abs(whole) + cent;
  const less = amount.findIndex((whole, entry) => Math.abs(whole - left[entry]!) > cent);
  if (less === -1 || !amount.every(isPart) || left.every((sum) => sum === 0)) return;
  family.open = left;
  table.remarks.push({
    weight: 'doubt',
    about: 'balance',
    at: { row: column.first + less, column: column.at },
    sentence: {
      en: `What is open is taken from the buckets, which hold less than "${column.heading.en}" (first ${column.place(less).en}).`,
      zh: `未收金额取自各账龄段，其小于“${column.heading.zh}”（首行：${column.place(less).zh}）。`,
    },
  });
}

function unitOf(heading: string): number {
  return denominationOf(heading).unit;
}

/** Rounding each bucket may leave a cent. */
const cent = 0.015;
