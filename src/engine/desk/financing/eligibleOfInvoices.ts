import type { Policy } from '../../cover/policy/policy';
import type { Customer } from '../../ledger/customer';
import type { Receivables } from '../../ledger/receivables';
import type { Problem } from '../../problem';
import { baseBook } from './baseBook';
import type { BaseRules } from './baseRules';
import { ofInvoices, type IneligibleName } from './ineligibles';
import { leftOfCustomers } from './leftOfCustomers';
import { leftOfInvoices } from './leftOfInvoices';

/** By entry: what is open, what of it a lender counts, and the first reason why not all of it. */
interface EligibleOfInvoices {
  readonly open: Float64Array;
  readonly eligible: Float64Array;
  readonly insured: Float64Array;
  reasonOf(entry: number): IneligibleName | null;
}

/** What is taken from a whole customer falls on its invoices in proportion to what they have left. */
export function eligibleOfInvoices(
  book: Receivables,
  asOf: number,
  rules: BaseRules,
  customers: readonly (Customer | Problem | null)[],
  policy: Policy | null,
): EligibleOfInvoices {
  const seen = baseBook(book, asOf, rules, customers, policy);
  const { left, reason, ofCustomer, ...sums } = leftOfInvoices(seen);
  const own = leftOfCustomers(seen, { ...sums, ofCustomer }, rules);
  const share = (part: Float64Array) => ofCustomer.map((all, customer) => (all > 0 ? part[customer]! / all : 0));
  const [insured, rest] = [share(own.insured), share(own.rest)];
  const of = (part: Float64Array) =>
    left.map((amount, entry) => (amount > 0 ? amount * part[book.customer[entry]!]! : 0));
  return {
    open: seen.open,
    insured: of(insured),
    eligible: of(insured.map((part, customer) => part + rest[customer]!)),
    reasonOf(entry) {
      const first = reason[entry]!;
      if (first >= 0) return ofInvoices[first]![0];
      return seen.open[entry]! > 0 ? own.reason[book.customer[entry]!]! : null;
    },
  };
}
