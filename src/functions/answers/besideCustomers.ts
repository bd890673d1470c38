import { Problem } from '../../engine/problem';
import { customersKind, type CustomersRange } from '../../workbook/ranges/customers';
import { rowOf } from '../../workbook/report/table';
import type { Beside } from '../printer';

/** An answer beside the customers: its sentences name a row by its place in the range, or by the name where the customers were taken from a ledger. */
export function besideCustomers({
  ledger,
  rows,
  headingRow,
}: Pick<CustomersRange, 'ledger' | 'rows' | 'headingRow'>): Required<Beside> {
  return {
    name: customersKind.name,
    headingRow,
    placeOf(at) {
      const customer = rows[at];
      return ledger && customer && !(customer instanceof Problem)
        ? { en: `Customer "${customer.id}"`, zh: `客户“${customer.id}”` }
        : rowOf(customersKind.name, headingRow + at + 2);
    },
  };
}
