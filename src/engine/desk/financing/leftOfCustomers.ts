import type { BaseBook } from './baseBook';
import type { BaseRules } from './baseRules';
import type { IneligibleName } from './ineligibles';
import type { LeftOfInvoices } from './leftOfInvoices';

type Stage = 'credits' | 'crossAge' | 'aboveCover' | 'concentration';

/** What a lender advances on of each customer: the part that counts as insured, and the rest; and what each reason takes. */
export interface LeftOfCustomers {
  readonly insured: Float64Array;
  readonly rest: Float64Array;
  readonly taken: Readonly<Record<Stage, number>>;
  /** How many customers each reason touches. */
  readonly counts: Readonly<Record<Stage, number>>;
  /** The last reason that took anything of a customer. */
  readonly reason: readonly (Stage | null)[];
}

/** Credits, cross-age and cover one customer after the other; then concentration on what all of them have left. */
export function leftOfCustomers(
  { cap, sharedBy, foreign }: BaseBook,
  { ofCustomer, whole, late, credits }: Pick<LeftOfInvoices, 'ofCustomer' | 'whole' | 'late' | 'credits'>,
  { crossAge, concentration }: BaseRules,
  skipped: IneligibleName | null = null,
): LeftOfCustomers {
  const count = ofCustomer.length;
  const [insured, rest, free] = [new Float64Array(count), new Float64Array(count), cap.slice()];
  const taken = { credits: 0, crossAge: 0, aboveCover: 0, concentration: 0 };
  const counts = { ...taken };
  const reason: (Stage | null)[] = new Array<Stage | null>(count).fill(null);
  const take = (stage: Stage, own: number, part: number) => {
    if (!(part > 0) || stage === skipped) return 0;
    taken[stage] += part;
    counts[stage]++;
    reason[own] = stage;
    return part;
  };
  let all = 0;
  for (let own = 0; own < count; own++) {
    let left = ofCustomer[own]!;
    left -= take('credits', own, Math.min(left, credits[own]!));
    const overdue = skipped === 'pastDue' ? 0 : late[own]!;
    if (crossAge !== null && overdue > crossAge * whole[own]!) left -= take('crossAge', own, left);
    const shared = sharedBy?.[own] ?? own;
    insured[own] = Math.min(left, free[shared]!);
    free[shared]! -= insured[own]!;
    rest[own] = left - insured[own]!;
    if (foreign[own] === 1 && skipped !== 'foreign') rest[own]! -= take('aboveCover', own, rest[own]!);
    all += insured[own]! + rest[own]!;
  }
  if (concentration !== null)
    for (let own = 0; own < count; own++) {
      const allowed = Math.max(0, concentration * all - insured[own]!);
      rest[own]! -= take('concentration', own, rest[own]! - allowed);
    }
  return { insured, rest, taken, counts, reason };
}
