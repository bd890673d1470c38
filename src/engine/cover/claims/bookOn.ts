import type { Receivables } from '../../ledger/receivables';
import type { Problem } from '../../problem';
import { limitEnds } from '../limits/limitEnds';
import type { Limits } from '../limits/limits';
import { limitsOn } from '../limits/limitsOn';
import type { Register } from '../limits/register';
import type { Policy } from '../policy/policy';
import { policyYearsOf } from '../policy/policyYears';
import { datesOfLoss, insolvencies } from '../time/dateOfLoss';
import { causesOf } from './causes';
import type { Book } from './exclusions/exclusion';
import { lateNotices } from './lateNotices';
import { openInvoices, withoutCustomers } from './openInvoices';
import { unjudged } from './unjudged';

/** What indemnity and deadlines alike know of a book of invoices on a day. */
interface BookOnADay {
  readonly book: Book;
  readonly limits: Limits;
  /** The day of each customer's insolvency, null where nobody is. */
  readonly insolvent: Float64Array | null;
  /** Customers of whom nothing can be told; their invoices are not in the book. */
  readonly problems: ReadonlyMap<number, Problem>;
}

/** The open invoices on a day with their limits, days and policy years. The register may be empty. */
export function bookOn(receivables: Receivables, policy: Policy, register: Register, asOf: number): BookOnADay {
  const limits = limitsOn(receivables, register, policy, asOf);
  const all = openInvoices(receivables, asOf);
  const problems = unjudged(receivables, all, policy, limits.problems);
  const open = withoutCustomers(all, problems);
  const insolvent = insolvencies(receivables, asOf);
  const dateOfLoss = datesOfLoss(open, policy, insolvent, asOf);
  const { of, withoutLimit, selfSet, outside, buyers } = limits;
  const book = {
    open,
    policy,
    limits: of,
    withoutLimit,
    selfSet,
    outside,
    buyers,
    ends: limitEnds(receivables, register, policy, asOf),
    lateNotice: lateNotices(open, policy, dateOfLoss, insolvent, asOf),
    dateOfLoss,
    cause: causesOf(open, policy, insolvent, asOf),
    years: policyYearsOf(policy),
  };
  return { book, limits, insolvent, problems };
}
