import { disputedBalance } from '../../ledger/openBalance';
import { datesOfLoss } from '../time/dateOfLoss';
import { exclusions } from './exclusions/exclusions';
import type { Book } from './exclusions/exclusion';
import type { Limits } from '../limits/limits';
import { lateNotices } from './lateNotices';
import type { OpenInvoices } from './openInvoices';
import { required, type Policy } from '../policy/policy';
import { policyYearsOf } from '../policy/policyYears';
import type { LimitEnds } from '../limits/limitEnds';
import { insuredPart } from './uninsuredParts';

/** How an open invoice stands under the policy; from `excluded` on, the reason is the exclusion of that number. */
export const standing = { loss: 1, notYetALoss: 2, excluded: 3 } as const;

/** Every open invoice on the day asked for: what of it is insured in principle, and how it stands. */
export interface Standing extends Book {
  readonly eligible: Float64Array;
  readonly standing: Uint8Array;
}

/** `insolvent`: the day of each customer's insolvency, null where nobody is. */
export function standingOn(
  open: OpenInvoices,
  insolvent: Float64Array | null,
  policy: Policy,
  { of, outside, withoutLimit, selfSet }: Pick<Limits, 'of' | 'outside' | 'withoutLimit' | 'selfSet'>,
  ends: LimitEnds,
  asOf: number,
): Standing {
  const dateOfLoss = datesOfLoss(open, policy, insolvent, asOf);
  if (policy.waitingPeriod === null && dateOfLoss.some(Number.isNaN))
    required(policy, 'waitingPeriod', {
      en: 'how long after its due date an unpaid invoice becomes a loss',
      zh: '发票到期后多久未付即构成损失',
    });
  const book: Book = {
    open,
    policy,
    limits: of,
    withoutLimit,
    selfSet,
    outside,
    ends,
    lateNotice: lateNotices(open, policy, dateOfLoss, insolvent, asOf),
    dateOfLoss,
    years: policyYearsOf(policy),
  };
  const codes = new Uint8Array(open.count);
  exclusions.forEach((exclusion, index) =>
    exclusion.among(book, (invoice) => (codes[invoice] ||= standing.excluded + index)),
  );
  return { ...book, standing: codes, eligible: eligibleOf(book, codes, asOf) };
}

/** Fills in how each invoice stands that no exclusion has claimed. */
function eligibleOf({ open, policy, dateOfLoss }: Book, codes: Uint8Array, asOf: number): Float64Array {
  const insured = insuredPart(open, policy);
  const eligible = new Float64Array(open.count);
  for (let at = 0; at < open.count; at++) {
    if (codes[at] !== 0) continue;
    const undisputed = open.unpaid[at]! - disputedBalance(open, at, open.unpaid[at]!);
    eligible[at] = insured === null ? undisputed : insured(at, undisputed);
    codes[at] = dateOfLoss[at]! <= asOf ? standing.loss : standing.notYetALoss;
  }
  return eligible;
}
