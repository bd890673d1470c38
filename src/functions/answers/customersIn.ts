import { Problem } from '../../engine/problem';
import type { Customer } from '../../engine/ledger';
import type { CustomersRange } from '../../workbook/ranges/customers';

/** The customers of a range; a row that cannot be read spoils what is asked of all of them. */
export function customersIn(range: CustomersRange | null): readonly Customer[] {
  return (range?.rows ?? []).flatMap((row) => {
    if (row instanceof Problem) throw row;
    return row === null ? [] : [row];
  });
}
