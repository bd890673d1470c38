import { openBalance } from '../ledger/openBalance';
import type { Receivables } from '../ledger/receivables';
import { spoiledAccounts } from '../ledger/spoiled';
import { Problem } from '../problem';
import type { Policy } from './policy';

/** Customers of whom nothing can be told: an invoice of theirs cannot be read or lacks a day that the policy asks for, or their limit is not known. */
export function unjudged(receivables: Receivables, policy: Policy, limitProblems: ReadonlyMap<number, Problem>, asOf: number): ReadonlyMap<number, Problem> {
  const problems = new Map([...spoiledAccounts(receivables), ...limitProblems]);
  if (policy.maximumPaymentTerm === null && policy.attachment !== 'shipment') return problems;
  const { invoiceDate, customer, invoice } = receivables;
  for (let row = 0; row < receivables.count; row++) {
    if (invoiceDate[row]! === invoiceDate[row]! || customer[row]! < 0 || problems.has(customer[row]!) || openBalance(receivables, row, asOf) === 0) continue;
    problems.set(customer[row]!, undated(invoice?.[row] ?? '', row));
  }
  return problems;
}

function undated(invoice: string, row: number): Problem {
  const which = invoice === '' ? `${row + 1}` : invoice;
  const because = { en: `invoice ${which} has no invoice date; the policy's terms ask for it`, zh: `发票 ${which} 没有开票日期，而保单条款需要它` };
  return new Problem({ kind: 'missing', field: { en: 'Invoice date', zh: '开票日期' }, because });
}
