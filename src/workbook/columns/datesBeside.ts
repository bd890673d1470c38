import { fittingOrders } from '../values/dateOrder';
import { isNoDay } from '../values/date';
import { orders, readings, type Order } from '../values/textDate';
import { evidenceBeside } from './amountsBeside';
import type { Column } from '../report/table';

/** Of some orders those that also fit the other dates of the table: one program wrote them all. Only asked where a column leaves it open. */
export function ordersBeside(column: Column, open: readonly Order[]): readonly Order[] {
  const width = column.cells[column.first - 1]?.length ?? 0;
  const beside = Array.from({ length: width }, (_, at) => (at === column.at ? [] : datesIn(column, at)));
  const { fitting } = fittingOrders([...new Set(beside.flat())]);
  const both = open.filter((order) => fitting.includes(order));
  return settled(column, both.length === 0 ? open : both);
}

/** What is left by the days in the lines above, and by amounts with a decimal comma: nobody who writes one puts the month first. */
function settled(column: Column, left: readonly Order[]): readonly Order[] {
  if (left.length < 2) return left;
  const above = daysAbove(column).filter((order) => left.includes(order));
  if (above.length === 1) return above;
  const { comma, point } = evidenceBeside(column);
  const without = left.filter((order) => order !== 'M/D/Y');
  return comma > 0 && point === 0 && without.length > 0 ? without : left;
}

/** The orders that a day in digits above the table leaves open: `As of 30/06/2026`. */
function daysAbove({ cells, first }: Column): readonly Order[] {
  const said = cells
    .slice(0, Math.max(0, first - 1))
    .flatMap((row) =>
      row.flatMap((cell) => (typeof cell === 'string' ? (cell.slice(0, 200).match(inDigits) ?? []) : [])),
    );
  const { fitting } = said.length === 0 ? { fitting: [] } : fittingOrders([...new Set(said)]);
  return fitting;
}

const inDigits = /(?<![\d./-])\d{1,2}([./-])\d{1,2}\1\d{4}(?![\d./-])/g;

/** The texts of a column if all of them are dates. */
function datesIn({ cells, first, count }: Column, at: number): readonly string[] {
  const texts = new Set<string>();
  for (let entry = 0; entry < count; entry++) {
    const cell = cells[first + entry]?.[at];
    if (typeof cell !== 'string' || isNoDay(cell)) continue;
    if (!texts.has(cell) && readings(cell).every((day) => day === null)) return [];
    texts.add(cell);
  }
  return fittingOrders([...texts]).fitting.length < orders.length ? [...texts] : [];
}
