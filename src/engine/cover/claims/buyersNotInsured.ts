import type { Customer } from '../../ledger/customer';
import { Problem } from '../../problem';
import type { Register } from '../limits/register';
import type { Policy } from '../policy/policy';
import { kindsNotInsured } from '../policy/saleKinds';

/** Of which kinds each customer is that the policy does not insure (public, affiliated …), as bits; null where the register tells of nobody. */
export function buyersNotInsured(customers: readonly string[], register: Register, policy: Policy): Int32Array | null {
  const told = register.filter(
    (row): row is Customer => row !== null && !(row instanceof Problem) && (row.saleKinds ?? 0) > 0,
  );
  if (told.length === 0) return null;
  const listed = register.filter((row): row is Customer => row !== null && !(row instanceof Problem));
  const kinds = new Map([
    ...told.map(({ name, saleKinds }) => [name, saleKinds!] as const),
    ...listed.map(({ id, saleKinds }) => [id, saleKinds ?? 0] as const),
  ]);
  return Int32Array.from(customers, (name) => kindsNotInsured(policy, kinds.get(name) ?? 0));
}
