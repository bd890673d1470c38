import { disputedBalance, openBalance } from '../ledger/openBalance';
import type { Receivables } from '../ledger/receivables';
import { datesOfLoss } from './dateOfLoss';
import { exclusions } from './exclusions/exclusions';
import type { Book } from './exclusions/exclusion';
import { required, type Policy } from './policy';
import { policyYearsOf } from './policyYears';

/** How an invoice stands under the policy; from `excluded` on, the reason is the exclusion of that number. */
export const standing = { nothingOwed: 0, loss: 1, notYetALoss: 2, excluded: 3 } as const;

/** Every invoice on the day asked for: what it owes, what of it is insured in principle, and how it stands. */
export interface Standing extends Book {
  readonly eligible: Float64Array;
  readonly standing: Uint8Array;
}

/** `spoiled`: customers with an invoice that cannot be read; nothing of theirs can be told. */
export function standingOn(receivables: Receivables, policy: Policy, limits: Float64Array, spoiled: ReadonlyMap<number, unknown>, asOf: number): Standing {
  const unpaid = unpaidOn(receivables, spoiled, asOf);
  const dateOfLoss = datesOfLoss(receivables, policy.waitingPeriod, asOf);
  if (policy.waitingPeriod === null) refuseUnknownDate(policy, unpaid, dateOfLoss);
  const book: Book = { receivables, policy, limits, unpaid, dateOfLoss, years: policyYearsOf(policy) };
  const codes = new Uint8Array(receivables.count);
  exclusions.forEach((exclusion, index) => exclusion.among(book, (row) => (codes[row] ||= standing.excluded + index)));
  return { ...book, standing: codes, eligible: eligibleOf(book, codes, asOf) };
}

function unpaidOn(receivables: Receivables, spoiled: ReadonlyMap<number, unknown>, asOf: number): Float64Array {
  const { count, customer } = receivables;
  const unpaid = new Float64Array(count);
  for (let row = 0; row < count; row++) if (customer[row]! >= 0) unpaid[row] = openBalance(receivables, row, asOf);
  if (spoiled.size > 0) for (let row = 0; row < count; row++) if (spoiled.has(customer[row]!)) unpaid[row] = 0;
  return unpaid;
}

function refuseUnknownDate(policy: Policy, unpaid: Float64Array, dateOfLoss: Float64Array): void {
  if (!unpaid.some((amount, row) => amount !== 0 && Number.isNaN(dateOfLoss[row]!))) return;
  required(policy, 'waitingPeriod', { en: 'how long after its due date an unpaid invoice becomes a loss', zh: '发票到期后多久未付即构成损失' });
}

/** Fills in how each invoice stands that no exclusion has claimed. */
function eligibleOf({ receivables, unpaid, dateOfLoss }: Book, codes: Uint8Array, asOf: number): Float64Array {
  const eligible = new Float64Array(unpaid.length);
  for (let row = 0; row < unpaid.length; row++) {
    const owed = unpaid[row]!;
    if (owed === 0 || codes[row] !== 0) continue;
    eligible[row] = owed - disputedBalance(receivables, row, owed);
    codes[row] = dateOfLoss[row]! <= asOf ? standing.loss : standing.notYetALoss;
  }
  return eligible;
}
