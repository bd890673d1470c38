import { openBalance, owedOn, type Receivables } from '../../ledger';
import { ageingBy } from '../history/ageingBy';
import type { ProvisionMatrix } from './matrix';

/** What is provided for: `amounts[customer × buckets + bucket]`, none below 0. */
interface AgedBalances {
  readonly buckets: number;
  readonly amounts: Float64Array;
  /** Credits that lower no bucket: of customers who owe nothing on balance, or all of them where nothing is netted; 0 or below. */
  readonly credits: number;
}

/** Netted, credits are set against the customer's oldest invoices, and who owes nothing on balance is provided nothing for; else every debt counts in full. */
export function agedBalances(book: Receivables, asOf: number, matrix: ProvisionMatrix, netting: boolean): AgedBalances {
  const owed = netting ? owedOn(book, asOf).amounts : openBalances(book, asOf);
  const [debts, credits] = [new Float64Array(book.customers.length), new Float64Array(book.customers.length)];
  for (let entry = 0; entry < book.count; entry++) {
    const [customer, amount] = [book.customer[entry]!, owed[entry]!];
    if (customer < 0) continue;
    if (amount >= 0) debts[customer]! += amount;
    else {
      credits[customer]! += amount;
      owed[entry] = 0;
    }
  }
  const aged = inBuckets(ageingBy(book, asOf, matrix.bounds, matrix.agedFrom, owed), matrix, book.customers.length);
  const left = netting ? netOf(aged, debts, credits) : credits;
  return { ...aged, credits: left.reduce((sum, one) => sum + one, 0) };
}

function openBalances(book: Receivables, asOf: number): Float64Array {
  return Float64Array.from({ length: book.count }, (_, entry) =>
    book.customer[entry]! < 0 ? 0 : openBalance(book, entry, asOf),
  );
}

type Aged = Omit<AgedBalances, 'credits'>;

/** What is not due stands in the first bucket of a matrix that has none for it. */
function inBuckets(
  { amounts, columns }: ReturnType<typeof ageingBy>,
  { notDue, agedFrom }: ProvisionMatrix,
  customers: number,
): Aged {
  if (notDue || agedFrom === 'invoice date') return { buckets: columns, amounts };
  const merged = new Float64Array(customers * (columns - 1));
  for (let customer = 0; customer < customers; customer++) {
    const own = amounts.subarray(customer * columns, (customer + 1) * columns);
    merged.set(own.subarray(1), customer * (columns - 1));
    merged[customer * (columns - 1)]! += own[0]!;
  }
  return { buckets: columns - 1, amounts: merged };
}

/** A credit that no undisputed invoice has taken lowers the disputed ones in proportion; what is left of it is below 0. */
function netOf({ buckets, amounts }: Aged, debts: Float64Array, credits: Float64Array): Float64Array {
  return credits.map((credit, customer) => {
    if (credit === 0) return 0;
    const net = debts[customer]! + credit;
    for (let at = customer * buckets; at < (customer + 1) * buckets; at++)
      amounts[at]! *= debts[customer]! > 0 ? Math.max(0, net) / debts[customer]! : 0;
    return Math.min(0, net);
  });
}
