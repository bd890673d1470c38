import type { Receivables } from '../../ledger/receivables';
import { spoiledAccounts } from '../../ledger/spoiled';
import { Problem } from '../../problem';
import type { OpenInvoices } from './openInvoices';
import type { Policy } from '../policy/policy';

/** Customers of whom nothing can be told: an invoice of theirs cannot be read, an open one lacks a day that the policy asks for, or their limit is not known. */
export function unjudged(
  receivables: Receivables,
  { customer, invoiceDate, row }: OpenInvoices,
  policy: Policy,
  limitProblems: ReadonlyMap<number, Problem>,
): ReadonlyMap<number, Problem> {
  const problems = new Map([...spoiledAccounts(receivables), ...limitProblems]);
  if (policy.maximumPaymentTerm === null && policy.attachment !== 'shipment') return problems;
  for (let at = 0; at < customer.length; at++) {
    if (invoiceDate[at]! === invoiceDate[at]! || problems.has(customer[at]!)) continue;
    problems.set(customer[at]!, undated(receivables.invoice?.[row[at]!] ?? '', row[at]!));
  }
  return problems;
}

function undated(invoice: string, row: number): Problem {
  const which = invoice === '' ? `${row + 1}` : invoice;
  const because = {
    en: `invoice ${which} has no invoice date; the policy's terms ask for it`,
    zh: `发票 ${which} 没有开票日期，而保单条款需要它`,
  };
  return new Problem({ kind: 'missing', field: { en: 'Invoice date', zh: '开票日期' }, because });
}
