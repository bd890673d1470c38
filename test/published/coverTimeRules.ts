import { isoDay, serialOf } from '../../src/engine/ledger';
import { type PaymentTerms, deadlines, dueDate, rulesNamed, withRules } from '../../src/engine/cover';
import { policy, receivables, type MadeInvoice } from '../engine/cover/made';
import type { PublishedRule } from './rule';

/** How each rule about days is fed from a row; days are written as the eight digits of year, month, day. */
export const coverTimeRules: Readonly<Record<string, PublishedRule>> = {
  dueDateOf: ({ invoiced, convention, count, unit, plus }) => {
    const terms = { convention, period: { count: Number(count), unit } } as PaymentTerms;
    return digits(dueDate(day(invoiced!), terms) + Number(plus));
  },
  deliveriesUninsuredFrom: ({ invoiced, amount, notDue }) => {
    const first = { amount: Number(amount), invoiced: day(invoiced!), due: day(invoiced!) + 30 };
    const asOf = day('20170320');
    return digits(under('EDC', [first, { amount: Number(notDue), due: asOf + 10 }], asOf).stop[0]!);
  },
  noticeOfDisputedIsDue: ({ disputed, limit }) => {
    const invoice = { amount: Number(disputed), disputed: Number(disputed), due: 45_000, limit: Number(limit) };
    return under('Dadi', [invoice], 45_010).next[0]!.duty === 'notice' ? 1 : 0;
  },
};

function under(rules: string, invoices: readonly MadeInvoice[], asOf: number) {
  const terms = policy({ noticeWithin: { count: 30, unit: 'days' }, noticeFrom: 'due date' });
  return deadlines(receivables(invoices), withRules(terms, rulesNamed(rules)!), [], asOf);
}

function day(written: string): number {
  return serialOf(Number(written.slice(0, 4)), Number(written.slice(4, 6)), Number(written.slice(6)))!;
}

function digits(serial: number): number {
  return serial === Infinity ? 0 : Number(isoDay(serial).replace(/-/g, ''));
}
