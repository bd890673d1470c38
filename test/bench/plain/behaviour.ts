import { openOn, sum, unpaidOn, type Invoice } from './invoice';

/** How a customer pays, each figure by its own pass over his payments. */
export interface Behaviour {
  readonly weight: number;
  readonly effectiveInvoices: number;
  readonly daysBeyondTerms: number;
  readonly lateShare: number;
  readonly lateOver60: number;
  readonly trend: number;
  readonly daysPastDue: number;
  readonly earlierDefault: boolean;
}

interface Payment {
  readonly weight: number;
  readonly days: number;
}

export function behaviourOf(invoices: readonly Invoice[], asOf: number): Behaviour {
  const balance = sum(invoices, (invoice) => (invoice.disputed ? 0 : openOn(invoice, asOf)));
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
    trend: trendOf(owing, daysPastDueOf(owing, balance, asOf) > 0, asOf),
    daysPastDue: daysPastDueOf(owing, balance, asOf),
    earlierDefault: wasInDefault(invoices, asOf),
  };
}

/** What was settled with its days late, and what is past due with its days so far. */
function paymentsOf(invoice: Invoice, asOf: number): Payment[] {
  const age = ageOf(invoice.dueDate, asOf);
  const decay = 2 ** (-age / 182.5);
  const settled = settledOf(invoice, asOf);
  const overdue = invoice.disputed || asOf <= invoice.dueDate ? 0 : openOn(invoice, asOf);
  return [
    ...(settled > 0 ? [{ weight: decay * settled, days: Math.max(-30, invoice.paidDate! - invoice.dueDate) }] : []),
    ...(overdue > 0 ? [{ weight: decay * overdue, days: asOf - invoice.dueDate }] : []),
  ];
}

function settledOf(invoice: Invoice, asOf: number): number {
  return invoice.paidDate !== null && invoice.paidDate <= asOf ? invoice.amount - unpaidOn(invoice, asOf) : 0;
}

function ageOf(dueDate: number, asOf: number): number {
  return Math.max(0, asOf - dueDate);
}

/** By when more than 500 and more than 1 % of what is owed had been overdue, the oldest first. */
function daysPastDueOf(owing: readonly Invoice[], balance: number, asOf: number): number {
  const overdue = owing
    .filter((invoice) => !invoice.disputed && openOn(invoice, asOf) > 0 && asOf > invoice.dueDate)
    .sort((one, other) => one.dueDate - other.dueDate);
  let total = 0;
  for (const invoice of overdue) {
    total += openOn(invoice, asOf);
    if (total > Math.max(500, 0.01 * balance)) return asOf - invoice.dueDate;
  }
  return 0;
}

/** On every day on which something changed: what had been late for 90 days against all that was owed since. */
function wasInDefault(invoices: readonly Invoice[], asOf: number): boolean {
  const late = invoices.filter((invoice) => settledOf(invoice, asOf) > 0 && invoice.paidDate! - invoice.dueDate >= 90);
  if (late.length === 0) return false;
  const days = invoices.flatMap(({ invoiceDate, dueDate, paidDate }) => [invoiceDate, dueDate + 90, paidDate ?? asOf]);
  const owedOn = (day: number, evening: boolean) => sum(invoices, (invoice) => heldOn(invoice, day, evening, asOf));
  const lateOn = (day: number, evening: boolean) =>
    sum(
      invoices.filter(({ amount, dueDate }) => amount < 0 || day - dueDate >= 90),
      (invoice) => heldOn(invoice, day, evening, asOf),
    );
  return [...new Set(days)]
    .filter((day) => day <= asOf)
    .some((day) =>
      [false, true].some((evening) => {
        const amount = lateOn(day, evening);
        if (amount <= 500) return false;
        const since = days.filter((other) => other > day - 90 && other <= day);
        const owed = [day - 90, ...since].flatMap((other) => [owedOn(other, other === day ? evening : true)]);
        return (
          amount >
          0.01 * Math.max(...owed, ...since.filter((other) => other < day).map((other) => owedOn(other, false)))
        );
      }),
    );
}

/** What is held of an invoice in the morning or the evening of a day; what is paid on it is held until the evening. */
function heldOn(invoice: Invoice, day: number, evening: boolean, asOf: number): number {
  if (invoice.disputed || invoice.invoiceDate > day) return 0;
  const settled = invoice.amount - unpaidOn(invoice, asOf);
  const paidDate = invoice.paidDate !== null && invoice.paidDate <= asOf ? invoice.paidDate : invoice.dueDate;
  return paidDate < day || (paidDate === day && evening) ? invoice.amount - settled : invoice.amount;
}

/** Mean days late of the last 90 days less that of the year before; what is open counts with at least the days taken of late. */
function trendOf(owing: readonly Invoice[], material: boolean, asOf: number): number {
  const paid = (from: number, to: number) =>
    owing.filter((invoice) => {
      const ago = invoice.paidDate === null ? -1 : asOf - invoice.paidDate;
      return settledOf(invoice, asOf) > 0 && ago >= from && ago < to;
    });
  const amount = (list: readonly Invoice[]) => sum(list, (invoice) => settledOf(invoice, asOf));
  const days = (list: readonly Invoice[]) =>
    sum(list, (invoice) => settledOf(invoice, asOf) * Math.max(-30, invoice.paidDate! - invoice.dueDate));
  const [last, year] = [paid(0, 90), paid(90, 455)];
  const taken = amount(last) > 0.01 * amount(year) ? days(last) / amount(last) : days(year) / amount(year);
  const open = owing.filter(
    (invoice) => material && !invoice.disputed && asOf > invoice.dueDate && openOn(invoice, asOf) > 0,
  );
  const all = amount(last) + sum(open, (invoice) => openOn(invoice, asOf));
  if (amount(year) === 0 || all === 0) return 0;
  const late = days(last) + sum(open, (invoice) => openOn(invoice, asOf) * Math.max(asOf - invoice.dueDate, taken));
  return (late - (days(year) / amount(year)) * all) / Math.max(all, 0.01 * amount(year));
}
