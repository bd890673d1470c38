import { fittingOrders } from '../values/dateOrder';
import { isNoDay } from '../values/date';
import { orders, readings, type Order } from '../values/textDate';
import type { Column } from '../report/table';

/** Of some orders those that also fit the other dates of the table: one program wrote them all. Only asked where a column leaves it open. */
export function ordersBeside(column: Column, open: readonly Order[]): readonly Order[] {
  const width = column.cells[column.first - 1]?.length ?? 0;
  const beside = Array.from({ length: width }, (_, at) => (at === column.at ? [] : datesIn(column, at)));
  const { fitting } = fittingOrders([...new Set(beside.flat())]);
  const both = open.filter((order) => fitting.includes(order));
  return both.length === 0 ? open : both;
}

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
