import type { Account, Customer } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { CustomersRange } from '../../workbook/ranges/customers';

/** The limits that the customers range gives for a name or a number in the ledger. */
export function limitsOfAccounts(
  customers: CustomersRange | null,
): (account: Account) => { readonly creditLimit: number | null; readonly previousLimit: number | null } {
  const found = (customers?.rows ?? []).filter((one): one is Customer => one !== null && !(one instanceof Problem));
  const byName = new Map([
    ...found.filter(({ name }) => name !== null).map((one) => [one.name, one] as const),
    ...found.map((one) => [one.id, one] as const),
  ]);
  return ({ customer }) => ({
    creditLimit: byName.get(customer)?.creditLimit ?? null,
    previousLimit: byName.get(customer)?.previousLimit ?? null,
  });
}
