import { kindsOfBuyers } from '../../engine/cover';
import { unnamedProblems, spoiledAccounts, unknownCustomer, type Customer } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import { nameBeside } from './nameBeside';
import type { ReceivablesRange } from './receivables';
import { titleDay } from '../report/title';
import { traitsBeside } from './traitsBeside';
import { usualTerms } from './usualTerms';

/** A ledger of which customers were taken: the day that its title gives, and the last day on which something was invoiced or paid in it. */
export interface LedgerBehind {
  readonly book: ReceivablesRange;
  readonly titleDay: number | null;
  readonly lastDay: number | null;
}

/**
 * The customers of a ledger, one a name in order of first appearance, with what invoices show: terms, and a limit where one stands
 * beside them. Its rows that cannot be read spoil their customer; those of which not even the customer can be told come last.
 */
export function customersOfLedger(book: ReceivablesRange, date1904: boolean) {
  const terms = usualTerms(book);
  const limits = limitsBeside(book);
  const names = firstNames(book);
  const traits = traitsBeside(book);
  const [spoiled, kinds] = [spoiledAccounts(book), kindsOf(book)];
  const rows = book.customers.map((id, own): Customer | Problem => {
    const limit = limits[own]!;
    if (limit instanceof Problem) return limit;
    return (
      spoiled.get(own) ?? {
        ...unknownCustomer,
        ...traits[own],
        ...(kinds && kinds[own]! > 0 && { saleKinds: kinds[own]! }),
        id,
        name: names[own]!,
        terms: terms[own]!,
        creditLimit: limit,
      }
    );
  });
  return {
    headingRow: 0,
    rows: [...rows, ...unnamedProblems(book)],
    currency: book.currency,
    remarks: book.remarks,
    ledger: { book, titleDay: titleDay(book.title, date1904), lastDay: lastDay(book) } satisfies LedgerBehind,
  };
}

/** What any invoice says of its buyer, as bits: public, private individual, affiliate. */
function kindsOf({ customers, customer, saleKinds }: ReceivablesRange): Int32Array | null {
  if (!saleKinds) return null;
  const kinds = new Int32Array(customers.length);
  saleKinds.forEach((bits, entry) => {
    const own = customer[entry]!;
    if (own >= 0) kinds[own]! |= bits & kindsOfBuyers;
  });
  return kinds;
}

function firstNames(book: ReceivablesRange): readonly (string | null)[] {
  const names = new Array<string | null>(book.customers.length).fill(null);
  for (let entry = 0; entry < book.count; entry++) {
    const own = book.customer[entry]!;
    if (own >= 0) names[own] ??= nameBeside(book, entry);
  }
  return names;
}

/** A customer's limit as it stands beside his invoices; a Problem where two of his do not agree, null where none is stated. */
export function limitsBeside({
  customers,
  customer,
  creditLimit,
}: ReceivablesRange): readonly (number | Problem | null)[] {
  const limits = new Array<number | Problem | null>(customers.length).fill(null);
  creditLimit?.forEach((limit, entry) => {
    const own = customer[entry]!;
    const before = limits[own];
    if (own < 0 || Number.isNaN(limit) || before === limit || before instanceof Problem) return;
    limits[own] = before === null || before === undefined ? limit : twoLimits(customers[own]!, before, limit);
  });
  return limits;
}

function twoLimits(customer: string, one: number, other: number): Problem {
  return new Problem({
    kind: 'invalid',
    place: { en: `"${customer}"`, zh: `“${customer}”` },
    because: {
      en: `two limits stand beside its invoices, ${one} and ${other}: keep one`,
      zh: `发票旁有两个不同的限额：${one} 和 ${other}，请只保留一个`,
    },
  });
}

function lastDay({ invoiceDate, paidDate }: ReceivablesRange): number | null {
  let last = 0;
  for (const days of [invoiceDate, paidDate]) for (const day of days) if (day > last) last = day;
  return last === 0 ? null : last;
}
