import { openOn, sum, unpaidOn, type Invoice } from './invoice';

/** How a customer pays, each figure by its own pass over his payments. */
export interface Behaviour {
  readonly weight: number;
  readonly effectiveInvoices: number;
  readonly daysBeyondTerms: number;
  readonly lateShare: number;
  readonly lateOver60: number;
  readonly trend: number;
  readonly oldestLate: number;
  readonly worstSettled: number;
}

interface Payment {
  readonly weight: number;
  readonly days: number;
  readonly month: number;
}

export function behaviourOf(invoices: readonly Invoice[], asOf: number): Behaviour {
  const owing = invoices.filter(({ amount }) => amount > 0);
  const recent = owing.filter(({ dueDate }) => ageOf(dueDate, asOf) <= 730);
  const parts = recent.map((invoice) => paymentsOf(invoice, asOf));
  const payments = parts.flat();
  const weight = sum(payments, (payment) => payment.weight);
  const squares = sum(parts, (own) => sum(own, (payment) => payment.weight) ** 2);
  const share = (which: (payment: Payment) => boolean) =>
    weight > 0 ? sum(payments.filter(which), (payment) => payment.weight) / weight : 0;
  return {
    weight,
    effectiveInvoices: squares > 0 ? weight ** 2 / squares : 0,
    daysBeyondTerms: weight > 0 ? sum(payments, (payment) => payment.weight * payment.days) / weight : 0,
    lateShare: share(({ days }) => days > 0),
    lateOver60: share(({ days }) => days > 60),
    trend: slopeOf(payments, weight),
    oldestLate: owing
      .filter((invoice) => !invoice.disputed && openOn(invoice, asOf) > 0)
      .reduce((most, { dueDate }) => Math.max(most, asOf - dueDate), 0),
    worstSettled: owing
      .filter((invoice) => settledOf(invoice, asOf) > 0)
      .reduce((most, { paidDate, dueDate }) => Math.max(most, paidDate! - dueDate), 0),
  };
}

/** What was settled with its days late, and what is past due with its days so far. */
function paymentsOf(invoice: Invoice, asOf: number): Payment[] {
  const age = ageOf(invoice.dueDate, asOf);
  const decay = 2 ** (-age / 182.5);
  const month = -Math.floor(age / (365.25 / 12));
  const settled = settledOf(invoice, asOf);
  const overdue = invoice.disputed || asOf <= invoice.dueDate ? 0 : openOn(invoice, asOf);
  return [
    ...(settled > 0
      ? [{ weight: decay * settled, days: Math.max(-30, invoice.paidDate! - invoice.dueDate), month }]
      : []),
    ...(overdue > 0 ? [{ weight: decay * overdue, days: asOf - invoice.dueDate, month }] : []),
  ];
}

function settledOf(invoice: Invoice, asOf: number): number {
  return invoice.paidDate !== null && invoice.paidDate <= asOf ? invoice.amount - unpaidOn(invoice, asOf) : 0;
}

function ageOf(dueDate: number, asOf: number): number {
  return Math.max(0, asOf - dueDate);
}

/** Days a month by weighted least squares; 0 where all payments fall into one month. */
function slopeOf(payments: readonly Payment[], weight: number): number {
  const x = sum(payments, (payment) => payment.weight * payment.month);
  const xx = sum(payments, (payment) => payment.weight * payment.month ** 2);
  const d = sum(payments, (payment) => payment.weight * payment.days);
  const xd = sum(payments, (payment) => payment.weight * payment.month * payment.days);
  const spread = weight * xx - x * x;
  return spread > 1e-9 * weight * xx ? (weight * xd - x * d) / spread : 0;
}
