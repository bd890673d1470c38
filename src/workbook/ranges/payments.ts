import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { byKind } from '../columns/byKind';
import { currenciesOf, noteCurrencies } from '../columns/currencies';
import type { Report } from '../columns/problems';
import { paymentHeadings, type PaymentHeading } from '../headings/payments';
import type { Exchanging } from '../rates/exchange';
import type { Kind, Mapping } from '../report/kind';
import { recognise } from '../report/table';
import type { Cells } from '../values/cells';

/** Payments with their days, the earliest first. */
export interface PaymentsRange {
  readonly payments: readonly ListedPayment[];
  readonly currency: string | null;
}

export interface ListedPayment {
  readonly day: number;
  readonly amount: number;
  readonly invoice: string | null;
  readonly customer: string | null;
  readonly place: Words;
}

const paymentsKind: Kind<PaymentHeading> = {
  name: { en: 'Payments', zh: '付款记录' },
  table: 'Payments',
  headings: paymentHeadings,
  needed: [['date'], ['amount']],
};

/** Every row must be understood: a payment that is passed over would be asked for again. */
export function readPayments(
  cells: Cells,
  options: { readonly date1904: boolean; readonly mapping: Mapping } & Exchanging,
): PaymentsRange {
  const table = recognise(paymentsKind, cells, options.mapping);
  const problems: Report = new Map();
  const currencies = currenciesOf(table, options);
  if (table.columns.currency) noteCurrencies(table.columns.currency, currencies);
  const { number, text } = byKind(paymentHeadings, table, { problems, currencies, ...options });
  const [day, amount, invoice] = [number('date'), number('amount'), text('invoice')];
  const customer = text(table.columns.id ? 'id' : table.columns.customer ? 'customer' : 'name');
  const payments: ListedPayment[] = [];
  for (let entry = 0; entry < table.count; entry++) {
    const [on, came] = [day(entry), amount(entry) ?? 0];
    if (came === 0 && on === null) continue;
    const place = table.columns.amount!.place(entry);
    if (on === null && !problems.has(entry)) throw dayless(place);
    payments.push({ day: on ?? NaN, amount: came, invoice: invoice(entry), customer: customer(entry), place });
  }
  for (const problem of problems.values()) throw problem;
  return { payments: payments.sort((one, other) => one.day - other.day), currency: currencies.one() };
}

function dayless(place: Words): Problem {
  return new Problem({
    kind: 'missing',
    place,
    field: paymentHeadings.date.words,
    expected: { en: 'a date', zh: '日期' },
    found: '',
  });
}
