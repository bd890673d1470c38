import { ifEachFails, type Policy } from '../../engine/cover';
import { Problem } from '../../engine/problem';
import { customersOfLedger } from '../../workbook/ranges/customersOfLedger';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';

/** By customer of the ledger; `problems`: of whom it cannot be told. */
interface InsuredShares {
  readonly shares: Float64Array;
  readonly problems: ReadonlyMap<number, Problem>;
}

/** What part of each customer's debt the policy would pay if it failed, limit, percentage and deductible taken into account; 0 without a policy. Limits stand in the customers range, else beside the invoices. `ofLedger`: its customers, where they were asked before. */
export function insuredShares(
  receivables: ReceivablesRange,
  policy: Policy | null,
  customers: CustomersRange | null,
  asOf: number,
  ofLedger?: CustomersRange['rows'],
): InsuredShares {
  const shares = new Float64Array(receivables.customers.length);
  const problems = new Map<number, Problem>();
  if (policy === null) return { shares, problems };
  const register = (ofLedger ?? customersOfLedger(receivables, false).rows).slice(0, receivables.customers.length);
  const listed = new Map(
    (customers?.rows ?? []).flatMap((row) =>
      row === null || row instanceof Problem ? [] : [row.name ?? row.id, row.id].map((name) => [name, row] as const),
    ),
  );
  const known = register.map((row) =>
    row === null || row instanceof Problem ? row : { ...row, ...listed.get(row.id), id: row.id, name: row.name },
  );
  ifEachFails(known, receivables, policy, asOf).forEach((failure, customer) => {
    if (failure instanceof Problem) problems.set(customer, failure);
    else if (failure !== null && failure.loss > 0) shares[customer] = failure.indemnity / failure.loss;
  });
  return { shares, problems };
}
