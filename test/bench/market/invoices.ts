import type { Cells } from '../../../src/workbook/values/cells';
import type { Buyer } from './buyers';
import type { Dice } from './dice';
import type { Size } from './market';

export interface Invoice {
  readonly number: string;
  readonly buyer: Buyer;
  readonly amount: number;
  readonly issued: number;
  readonly due: number;
  readonly paidOn: number | null;
  /** Null where it was paid in full. */
  readonly paid: number | null;
  readonly disputed: boolean;
}

/** Two years of invoices in the order in which they were issued, as a ledger lists them. */
export function invoicesOf(
  buyers: readonly Buyer[],
  { receivables }: Size,
  asOf: number,
  roll: Dice,
): readonly Invoice[] {
  const callers = buyers.flatMap((buyer) => Array<Buyer>(buyer.orders).fill(buyer));
  return Array.from({ length: receivables }, (_, index) => {
    const buyer = roll.oneOf(callers);
    const issued = asOf - span + Math.floor((index * span) / receivables);
    return invoiceTo(buyer, index, issued, asOf, roll);
  });
}

const span = 730;

function invoiceTo(buyer: Buyer, index: number, issued: number, asOf: number, roll: Dice): Invoice {
  const creditNote = roll.happens(0.01);
  const amount = cents(buyer.amount * roll.spread(0.6) * (creditNote ? -0.1 : 1));
  const due = issued + buyer.terms;
  const intended = Math.round(due + buyer.habit + buyer.unrest * roll.between(-1.5, 1.5));
  const never = !creditNote && roll.happens(0.004);
  const disputed = !never && roll.happens(0.008);
  const part = roll.happens(0.03);
  const settled = !never && !disputed && Math.max(intended, issued + 1) <= asOf;
  return {
    number: `INV-${String(index + 1).padStart(7, '0')}`,
    buyer,
    amount,
    issued,
    due,
    paidOn: settled ? Math.max(intended, issued + 1) : null,
    paid: settled && part ? cents(amount * roll.between(0.3, 0.98)) : null,
    disputed,
  };
}

export function openOn({ amount, paidOn, paid }: Invoice, asOf: number): number {
  return paidOn === null || paidOn > asOf ? amount : paid === null ? 0 : amount - paid;
}

export function receivableRows(invoices: readonly Invoice[]): Cells {
  const headings = ['Invoice', 'Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date', 'Paid', 'Disputed'];
  const rows = invoices.map(({ number, buyer, amount, issued, due, paidOn, paid, disputed }) => [
    number,
    buyer.id,
    amount,
    issued,
    due,
    paidOn ?? '',
    paid ?? '',
    disputed ? 'yes' : '',
  ]);
  return [headings, ...rows];
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
