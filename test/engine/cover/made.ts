import type { Receivables } from '../../../src/engine/ledger';
import {
  indemnityOfLosses,
  indemnityOfReceivables,
  policyTerms,
  type CauseOfLoss,
  type LossesIndemnity,
  type Policy,
  type StatedLosses,
} from '../../../src/engine/cover';

/** A policy that states only what is named. */
export function policy(terms: Partial<Policy> = {}): Policy {
  const nothing = Object.fromEntries(Object.keys(policyTerms).map((term) => [term, null])) as Record<
    keyof Policy,
    null
  >;
  return { ...nothing, ...terms };
}

export interface MadeLoss {
  readonly customer?: string;
  readonly loss: number;
  readonly date?: number;
  readonly limit?: number;
  readonly cause?: CauseOfLoss;
}

export function losses(rows: readonly MadeLoss[]): StatedLosses {
  const customers = [...new Set(rows.map(({ customer }) => customer ?? 'A'))];
  return {
    count: rows.length,
    customers,
    customer: Int32Array.from(rows, ({ customer }) => customers.indexOf(customer ?? 'A')),
    loss: Float64Array.from(rows, ({ loss }) => loss),
    dateOfLoss: Float64Array.from(rows, ({ date }) => date ?? NaN),
    creditLimit: Float64Array.from(rows, ({ limit }) => limit ?? NaN),
    cause: rows.map(({ cause }) => cause ?? null),
    currency: null,
    problems: new Map(),
    customerOfProblem: new Map(),
  };
}

/** What each loss is paid. */
export function paidFor(rows: readonly MadeLoss[], terms: Partial<Policy>): LossesIndemnity {
  return indemnityOfLosses(losses(rows), policy(terms), [], null);
}

export interface MadeInvoice {
  readonly customer?: string;
  readonly amount: number;
  readonly invoiced?: number;
  readonly due: number;
  readonly paid?: number;
  readonly paidDate?: number;
  readonly disputed?: number;
  readonly insolvent?: number;
  readonly limit?: number;
}

export function receivables(rows: readonly MadeInvoice[]): Receivables {
  const customers = [...new Set(rows.map(({ customer }) => customer ?? 'A'))];
  const column = (of: (row: MadeInvoice) => number | undefined, otherwise = NaN) =>
    Float64Array.from(rows, (row) => of(row) ?? otherwise);
  return {
    count: rows.length,
    customers,
    customer: Int32Array.from(rows, ({ customer }) => customers.indexOf(customer ?? 'A')),
    invoice: null,
    amount: column(({ amount }) => amount),
    invoiceDate: column(({ invoiced }) => invoiced),
    dueDate: column(({ due }) => due),
    paidDate: column(({ paidDate }) => paidDate),
    paid: column(({ paid }) => paid),
    disputed: column(({ disputed }) => disputed, 0),
    insolvent: column(({ insolvent }) => insolvent),
    creditLimit: column(({ limit }) => limit),
    currency: null,
    problems: new Map(),
    customerOfProblem: new Map(),
  };
}

/** What each invoice is paid, row by row, 0 where it owes nothing. */
export function paidOn(asOf: number, rows: readonly MadeInvoice[], terms: Partial<Policy>) {
  const outcome = indemnityOfReceivables(receivables(rows), policy(terms), [], asOf);
  const byRow = (column: Float64Array) => rows.map((_, row) => column[outcome.row.indexOf(row)] ?? 0);
  return {
    ...outcome,
    covered: byRow(outcome.covered),
    indemnity: byRow(outcome.indemnity),
    retained: byRow(outcome.retained),
  };
}
