import type { Dice } from './dice';
import { type SampleCustomer, asOf, firstDay, insolventOn, isInsolvent } from './customers';

export interface SampleInvoice {
  readonly number: string;
  readonly customer: SampleCustomer;
  readonly amount: number;
  readonly invoiceDate: number;
  readonly dueDate: number;
  readonly paidDate: number | null;
  /** Given only where a part was paid. */
  readonly paid: number | null;
  readonly disputed: boolean;
  readonly insolvent: number | null;
}

const count = 1500;

/** Two years of invoices, in the order of their days, as the books stand on `asOf`. */
export function invoicesFrom(dice: Dice, customers: readonly SampleCustomer[]): readonly SampleInvoice[] {
  const weights = customers.map(({ annualSales }) => Math.sqrt(annualSales));
  const shares = spread(weights, count);
  const drafts = customers.flatMap((customer, index) =>
    Array.from({ length: shares[index]! }, () => draft(dice, customer, shares[index]!)),
  );
  return drafts
    .sort(
      (one, other) =>
        one.invoiceDate - other.invoiceDate ||
        customers.indexOf(one.customer) - customers.indexOf(other.customer) ||
        one.amount - other.amount,
    )
    .map((invoice, index) => settled(dice, { ...invoice, number: `INV-${24_001 + index}` }, customers));
}

/** Whole numbers in proportion to the weights, at least three each, that add up to the total. */
function spread(weights: readonly number[], total: number): readonly number[] {
  const sum = weights.reduce((one, other) => one + other, 0);
  const shares = weights.map((weight) => Math.max(3, Math.floor((weight / sum) * total)));
  shares[0]! += total - shares.reduce((one, other) => one + other, 0);
  return shares;
}

type Draft = Pick<SampleInvoice, 'customer' | 'amount' | 'invoiceDate' | 'dueDate'>;

function draft(dice: Dice, customer: SampleCustomer, invoices: number): Draft {
  const begins = Math.max(firstDay, customer.since);
  const invoiceDate = dice.whole(
    begins,
    customer.habit.stops === null ? asOf : Math.min(asOf, customer.habit.stops + 40),
  );
  const usual = (customer.annualSales * (asOf - begins)) / 365 / invoices;
  const isCredit = dice.share() < 0.015;
  const amount = Math.round(usual * (isCredit ? -0.2 : 1) * (0.5 + dice.share()) * 100) / 100;
  return { customer, amount, invoiceDate, dueDate: invoiceDate + customer.terms };
}

/** When and how far it was paid. What would be paid after `asOf` is still open. */
function settled(dice: Dice, invoice: Draft & { number: string }, customers: readonly SampleCustomer[]): SampleInvoice {
  const {
    customer: { habit },
    dueDate,
    invoiceDate,
    amount,
  } = invoice;
  const months = Math.max(0, (invoiceDate - (asOf - 365)) / 30);
  const paidDate = Math.max(
    invoiceDate + 1,
    Math.round(dueDate + dice.around(habit.late + habit.slide * months, habit.spread)),
  );
  const [isPart, isDisputed, share] = [dice.share() < 0.16, dice.share() < 0.1, dice.share()];
  const isOpen = paidDate > asOf || (habit.stops !== null && paidDate > habit.stops);
  const isRecent = dueDate > asOf - 75;
  const part = isPart && isRecent && amount > 0 ? Math.round(amount * (0.3 + share * 0.4) * 100) / 100 : null;
  const day = part !== null ? Math.min(paidDate, asOf - 2) : isOpen ? null : paidDate;
  const failed = isInsolvent(invoice.customer, customers) && isOpen;
  return {
    ...invoice,
    paidDate: day !== null && day <= invoiceDate ? null : day,
    paid: day !== null && day <= invoiceDate ? null : part,
    disputed: isDisputed && isOpen && part === null && amount > 0,
    insolvent: failed ? insolventOn : null,
  };
}
