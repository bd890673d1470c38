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
  const { buckets, amounts } = agedBalances(eachByItself(book, owed), asOf, matrix, false);
  const rates = ratesAfter(matrix, rules);
  const rateOf = (bucket: number) => {
    const rate = rates[bucket]!;
    if (rate instanceof Problem) throw rate;
    return rate;
  };
  return owed.map((_, entry) => {
    const customer = book.customer[entry]!;
    if (customer < 0) return 0;
    const own = apart[customer] ?? null;
    const kept = 1 - insuredShare[customer]! * pays;
    const provided = rates.reduce<number>((sum, _rate, at) => {
      const amount = amounts[entry * buckets + at]!;
      return amount === 0 ? sum : sum + amount * (own ?? rateOf(at));
    }, 0);
    return provided * kept;
  });
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

/** Every entry a customer of its own, who owes that and has paid nothing. */
function eachByItself(book: Receivables, owed: Float64Array): Receivables {
  const none = new Float64Array(book.count).fill(NaN);
  return {
    ...book,
    customers: Array.from({ length: book.count }, (_, entry) => String(entry)),
    customer: book.customer.map((own, entry) => (own < 0 ? -1 : entry)),
    amount: owed,
    paidDate: none,
    paid: none,
  };
}
