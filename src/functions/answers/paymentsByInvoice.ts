import type { Payments } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { ListedPayment } from '../../workbook/ranges/payments';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';

/** The payments of each entry of the book; one that belongs to no invoice, or to several, is refused by its place. */
export function paymentsByInvoice(book: ReceivablesRange, payments: readonly ListedPayment[]): Payments {
  const entries = entriesByInvoice(book, new Set(payments.map(({ invoice }) => invoice ?? '')));
  const found = new Map<number, ListedPayment[]>();
  for (const payment of payments) {
    const entry = entryOf(book, entries, payment);
    found.set(entry, [...(found.get(entry) ?? []), payment]);
  }
  return found;
}

function entriesByInvoice({ invoice, amount, count }: ReceivablesRange, asked: ReadonlySet<string>) {
  const entries = new Map<string, number[]>();
  for (let entry = 0; entry < count; entry++) {
    const number = invoice?.[entry]?.trim().normalize('NFKC') ?? '';
    if (!asked.has(number) || !(amount[entry]! > 0)) continue;
    entries.set(number, [...(entries.get(number) ?? []), entry]);
  }
  return entries;
}

/** A book of one invoice needs no number. */
function entryOf(
  { customers, customer, invoice, count }: ReceivablesRange,
  entries: ReadonlyMap<string, readonly number[]>,
  payment: ListedPayment,
): number {
  if (payment.invoice === null && count === 1) return 0;
  const all = payment.invoice === null || invoice === null ? [] : (entries.get(payment.invoice) ?? []);
  const own = payment.customer === null ? all : all.filter((entry) => customers[customer[entry]!] === payment.customer);
  if (own.length === 1) return own[0]!;
  throw own.length === 0
    ? refused(
        payment.place,
        `no invoice "${payment.invoice ?? ''}" in the receivables`,
        `应收账款中没有发票“${payment.invoice ?? ''}”`,
      )
    : refused(
        payment.place,
        `several invoices are called "${payment.invoice!}": name the customer too`,
        `有多张发票号为“${payment.invoice!}”：请同时填写客户`,
      );
}

function refused(place: Words, en: string, zh: string): Problem {
  return new Problem({ kind: 'invalid', place, because: { en, zh } });
}
