import { disputedBalance } from '../../ledger/openBalance';
import { exclusions } from './exclusions/exclusions';
import type { Book } from './exclusions/exclusion';
import { required } from '../policy/policy';
import { insuredPart } from './uninsuredParts';

/** How an open invoice stands under the policy; from `excluded` on, the reason is the exclusion of that number. */
export const standing = { loss: 1, notYetALoss: 2, excluded: 3 } as const;

/** Every open invoice on the day asked for: what of it is insured in principle, and how it stands. */
export interface Standing extends Book {
  readonly eligible: Float64Array;
  readonly standing: Uint8Array;
}

/** Which of the exclusions takes an invoice out, the first in order; what of the others is lost already, and what not yet. */
export function standingOn(book: Book, asOf: number): Standing {
  const { open, policy, dateOfLoss } = book;
  if (policy.waitingPeriod === null && dateOfLoss.some(Number.isNaN))
    required(policy, 'waitingPeriod', {
      en: 'how long after its due date an unpaid invoice becomes a loss',
      zh: '发票到期后多久未付即构成损失',
    });
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
