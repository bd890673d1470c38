import { openBalance, owedOn, type Receivables } from '../../ledger';
import { Problem } from '../../problem';
import { agedBalances } from './agedBalances';
import { ratesAfter, type ProvisionMatrix } from './matrix';
import type { ProvisionRules, ProvisionViews } from './provision';

/** By entry: what of the provision falls on it, less what a policy is expected to pay of that (`pays`: 0 where cover lowers no allowance). The sum is that of the whole book. */
export function allowanceOfInvoices(
  book: Receivables,
  asOf: number,
  matrix: ProvisionMatrix,
  rules: ProvisionRules,
  { apart, insuredShare, pays }: ProvisionViews & { readonly pays: number },
): Float64Array {
  const owed = rules.netting ? nettedOf(book, asOf) : openOf(book, asOf);
  const open = owing(book, owed);
  const { buckets, amounts } = agedBalances(eachByItself(book, open, owed), asOf, matrix, false);
  const rates = ratesAfter(matrix, rules);
  const rateOf = (bucket: number) => {
    const rate = rates[bucket]!;
    if (rate instanceof Problem) throw rate;
    return rate;
  };
  const allowance = new Float64Array(book.count);
  open.forEach((entry, place) => {
    const customer = book.customer[entry]!;
    if (customer < 0) return;
    const own = apart[customer] ?? null;
    let provided = 0;
    for (let at = 0; at < rates.length; at++) {
      const amount = amounts[place * buckets + at]!;
      if (amount !== 0) provided += amount * (own ?? rateOf(at));
    }
    allowance[entry] = provided * (1 - insuredShare[customer]! * pays);
  });
  return allowance;
}

function openOf(book: Receivables, asOf: number): Float64Array {
  return Float64Array.from(book.customer, (customer, entry) => (customer < 0 ? 0 : openBalance(book, entry, asOf)));
}

/** A credit that no undisputed invoice has taken lowers what else its customer owes in proportion. */
function nettedOf(book: Receivables, asOf: number): Float64Array {
  const owed = owedOn(book, asOf).amounts;
  const [debts, credits] = [new Float64Array(book.customers.length), new Float64Array(book.customers.length)];
  owed.forEach((amount, entry) => {
    if (book.customer[entry]! >= 0) (amount > 0 ? debts : credits)[book.customer[entry]!]! += amount;
  });
  const left = debts.map((debt, customer) => (debt > 0 ? Math.max(0, debt + credits[customer]!) / debt : 0));
  return owed.map((amount, entry) => (amount > 0 ? amount * left[book.customer[entry]!]! : 0));
}

/** Most entries of a ledger are paid: only those that owe something are aged, and those without a date, which no ageing from it can take. */
function owing({ count, invoiceDate }: Receivables, owed: Float64Array): Int32Array {
  const entries = new Int32Array(count);
  let found = 0;
  for (let entry = 0; entry < count; entry++)
    if (owed[entry] !== 0 || Number.isNaN(invoiceDate[entry]!)) entries[found++] = entry;
  return entries.subarray(0, found);
}

/** Each of these entries a customer of its own, who owes that and has paid nothing. */
function eachByItself(book: Receivables, entries: Int32Array, owed: Float64Array): Receivables {
  const of = (column: Float64Array) => Float64Array.from(entries, (entry) => column[entry]!);
  const none = new Float64Array(entries.length).fill(NaN);
  const { summarised, dueDate, invoiceDate } = book;
  return {
    ...book,
    count: entries.length,
    customers: Array.from(entries, String),
    customer: Int32Array.from(entries, (entry, place) => (book.customer[entry]! < 0 ? -1 : place)),
    ...{ dueDate: of(dueDate), invoiceDate: of(invoiceDate), amount: of(owed), paidDate: none, paid: none },
    ...(summarised && {
      summarised: { ...summarised, dueUnknown: Uint8Array.from(entries, (entry) => summarised.dueUnknown[entry]!) },
    }),
  };
}
