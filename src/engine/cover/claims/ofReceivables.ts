import type { Receivables } from '../../ledger/receivables';
import { bookOn } from './bookOn';
import { deliveryDays } from './delivered';
import { attachedBy } from './exclusions/outsidePolicyYear';
import type { Indemnity, Together } from './indemnity';
import type { Limits } from '../limits/limits';
import { emptyLosses, sharedAmong, type Losses } from './losses';
import type { OpenInvoices } from './openInvoices';
import type { Policy } from '../policy/policy';
import { causesOfLoss } from '../policy/causesOfLoss';
import { limitsOfLoss, policyOf } from '../policy/policyOf';
import { currentYear, yearOf } from '../policy/policyYears';
import { receiptsRules } from '../settlement/receipts';
import type { Register } from '../limits/register';
import { insuredPart } from './uninsuredParts';
import { withLateNotice } from '../settlement/lateNotice';
import { checkShares } from '../settlement/checkShares';
import { settle, settleAlone } from '../settlement/settlement';
import { invoiceDates } from '../time/invoiceDates';
import { hasDuties, missedDuties, type MissedDuty } from '../time/missedDuties';
import { standing, standingOn, type Standing } from './standing';
import { withinLimit, type EarlierLimits } from '../limits/withinLimit';
import { readingOf } from '../settlement/wordings/wordings';

export interface ReceivablesIndemnity extends Indemnity {
  /** The open invoices, which are the claims, and how they stand. */
  readonly book: Standing;
  /** 1 for customers whose limit the policyholder set itself. */
  readonly selfSet: Uint8Array;
  /** The loss of each claim, -1 where it is none. */
  readonly of: Int32Array;
  /** Duties that were missed, or met too late, of each claim: its indemnity is at risk. */
  missed(at: number): readonly MissedDuty[];
}

/** What a policy would pay on a day for a book of invoices. The register may be empty; limits then stand beside the invoices or in the policy. */
export function indemnityOfReceivables(
  receivables: Receivables,
  policy: Policy,
  register: Register,
  asOf: number,
  settled: Together = 'together',
): ReceivablesIndemnity {
  const reading = readingOf(policy);
  const { book: known, limits, insolvent, problems } = bookOn(receivables, policy, register, asOf);
  const book = standingOn(known, asOf);
  const covered = withinLimit(
    inGroups(book.open, limits),
    book.eligible,
    limitsOfLoss(policy, limits.of),
    receiptsRules[policy.receiptsBeforeLoss ?? 'oldest first'],
    insuredPart(book.open, policy),
    earlierLimits(book),
  );
  const { losses, of } = lossesAmong(book, covered);
  checkShares(policy, limits.shares);
  const ofLoss = policyOf(policy, limits, losses);
  const current = currentYear(book.years, policy, asOf);
  const settleThem = settled === 'each alone' ? settleAlone : settle;
  const inOrder = settleThem(losses, reading, policy, (year) => year === current, ofLoss);
  const { settlement, indemnity } = withLateNotice(
    { settlement: inOrder, indemnity: sharedAmong(covered, of, losses, inOrder.indemnity) },
    of,
    book.lateNotice,
    policy.lateNotice,
  );
  const retained = retainedOf(book, indemnity, asOf);
  const { customers, customer } = receivables;
  return {
    customers,
    customer,
    row: book.open.row,
    covered,
    indemnity,
    retained,
    settlement,
    yearLabels: book.years.labels,
    limits: limits.of,
    selfSet: limits.selfSet,
    problems,
    book,
    of,
    missed: missedIn(book, insolvent, asOf),
  };
}

function earlierLimits({ open, ends: { begins }, policy }: Standing): EarlierLimits | null {
  if (begins === null) return null;
  return { delivered: deliveryDays(open), from: begins.from, limits: limitsOfLoss(policy, begins.before) };
}

/** Looked at only where a policy states days, and only when somebody asks. */
function missedIn(
  { open, policy, dateOfLoss }: Standing,
  insolvent: Float64Array | null,
  asOf: number,
): ReceivablesIndemnity['missed'] {
  if (!hasDuties(policy)) return () => [];
  let found: ReceivablesIndemnity['missed'] | null = null;
  return (at) => {
    found ??= missedDuties(open, invoiceDates(open, policy, dateOfLoss, insolvent, asOf), asOf);
    return found(at);
  };
}

/** The invoices as the group's, where customers share a limit. */
function inGroups(open: OpenInvoices, { sharedBy }: Limits): OpenInvoices {
  return sharedBy === null ? open : { ...open, customer: open.customer.map((customer) => sharedBy[customer]!) };
}

/** A loss is one customer in one policy year, by one cause where the policy pays causes differently, dated by the first of its invoices; `of` says to which loss each invoice belongs. */
function lossesAmong(book: Standing, covered: Float64Array): { readonly losses: Losses; readonly of: Int32Array } {
  const {
    years,
    eligible,
    dateOfLoss,
    open: { customer, customers, unpaid },
  } = book;
  const attached = years.count > 1 ? attachedBy(book) : null;
  const causes = book.cause === null ? 1 : causesOfLoss.length;
  const losses = emptyLosses(
    customers.length * years.count * causes,
    (loss) => Math.floor(loss / (years.count * causes)),
    (loss) => Math.floor(loss / causes) % years.count,
    book.cause && ((loss) => loss % causes),
  );
  const of = new Int32Array(unpaid.length).fill(-1);
  for (let at = 0; at < unpaid.length; at++) {
    if (book.standing[at] !== standing.loss) continue;
    const year = attached === null ? 0 : yearOf(years, attached[at]!);
    const loss = (customer[at]! * years.count + year) * causes + (book.cause?.[at] ?? 0);
    of[at] = loss;
    losses.unpaid[loss]! += unpaid[at]!;
    losses.eligible[loss]! += eligible[at]!;
    losses.covered[loss]! += covered[at]!;
    if (dateOfLoss[at]! < losses.date[loss]!) losses.date[loss] = dateOfLoss[at]!;
  }
  for (let loss = 0; loss < losses.count; loss++) losses.covered[loss] = Math.max(0, losses.covered[loss]!);
  return { losses, of };
}

function retainedOf({ open: { unpaid }, dateOfLoss }: Standing, indemnity: Float64Array, asOf: number): Float64Array {
  const retained = new Float64Array(unpaid.length);
  for (let at = 0; at < unpaid.length; at++) retained[at] = dateOfLoss[at]! > asOf ? NaN : unpaid[at]! - indemnity[at]!;
  return retained;
}
