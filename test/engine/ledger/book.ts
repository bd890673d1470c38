import type { Receivables } from '../../../src/engine/ledger';

/** An invoice as a test writes it; what is left out is not given. */
export interface Invoice {
  readonly customer?: string;
  readonly amount: number;
  readonly invoiceDate?: number;
  readonly dueDate: number;
  readonly paidDate?: number;
  readonly paid?: number;
  readonly disputed?: number;
  readonly promisedDate?: number;
  readonly insolvent?: number;
}

/** Invoices as a ledger, for tests of the engine alone. */
export function bookOf(invoices: readonly Invoice[]): Receivables {
  const customers = [...new Set(invoices.map(nameOf))];
  const column = (value: (invoice: Invoice) => number | undefined) =>
    Float64Array.from(invoices, (invoice) => value(invoice) ?? NaN);
  return {
    count: invoices.length,
    customers,
    customer: Int32Array.from(invoices, (invoice) => customers.indexOf(nameOf(invoice))),
    invoice: null,
    amount: column(({ amount }) => amount),
    invoiceDate: column(({ invoiceDate }) => invoiceDate),
    dueDate: column(({ dueDate }) => dueDate),
    paidDate: column(({ paidDate }) => paidDate),
    paid: column(({ paid }) => paid),
    disputed: column(({ disputed }) => disputed ?? 0),
    promisedDate: column(({ promisedDate }) => promisedDate),
    insolvent: column(({ insolvent }) => insolvent),
    creditLimit: column(() => undefined),
    currency: null,
    problems: new Map(),
    customerOfProblem: new Map(),
  };
}

function nameOf({ customer = 'Hill' }: Invoice): string {
  return customer;
}
