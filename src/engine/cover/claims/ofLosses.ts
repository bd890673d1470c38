import { spoiledAccounts } from '../../ledger/spoiled';
import { Problem } from '../../problem';
import type { Indemnity, Together } from './indemnity';
import { coversCause, distinguishes } from '../policy/covers';
import { limitsFor, type Limits } from '../limits/limits';
import { emptyLosses, sharedAmong, type Losses } from './losses';
import type { Policy } from '../policy/policy';
import { limitsOfLoss, policyOf } from '../policy/policyOf';
import { currentYear, policyYearsOf, yearOf, type PolicyYears } from '../policy/policyYears';
import type { Register } from '../limits/register';
import { checkShares } from '../settlement/checkShares';
import { settle, settleAlone } from '../settlement/settlement';
import { causeIndex, unknownCauses } from './statedCauses';
import type { StatedLosses } from './statedLosses';
import { readingOf } from '../settlement/wordings/wordings';

export interface LossesIndemnity extends Indemnity {
  readonly stated: StatedLosses;
  /** The loss of each row; -1 where it is none: not yet fixed on asOf, outside the policy period, or without cover. */
  readonly of: Int32Array;
  readonly standing: readonly LossStanding[];
  /** Kinds of buyer of each customer that the policy does not insure; null where there are none. */
  readonly buyers: Int32Array | null;
}

export type LossStanding =
  | 'none'
  | 'loss'
  | 'notYetALoss'
  | 'outsidePolicyYear'
  | 'noCover'
  | 'noLimit'
  | 'countryNotCovered'
  | 'buyerNotInsured'
  | 'causeNotCovered';

/** What a policy pays for losses as stated. Rows of the same customer and date are one loss; undated ones follow one another. */
export function indemnityOfLosses(
  stated: StatedLosses,
  policy: Policy,
  register: Register,
  asOf: number | null,
  settled: Together = 'together',
): LossesIndemnity {
  const reading = readingOf(policy);
  const limits = limitsFor(stated, register, policy);
  const distinct = distinguishes(policy);
  const problems = new Map([
    ...spoiledAccounts(stated),
    ...limits.problems,
    ...(distinct ? unknownCauses(stated) : []),
  ]);
  const years = policyYearsOf(policy);
  if (years.labels[0] !== null) refuseUndated(stated);
  const standing = Array.from({ length: stated.count }, (_, row) =>
    problems.has(stated.customer[row]!) ? 'none' : standingOf(stated, row, policy, limits, years, asOf),
  );
  const { losses, of, covered } = grouped(
    distinct ? stated : { ...stated, cause: undefined },
    standing,
    { ...limits, of: limitsOfLoss(policy, limits.of) },
    years,
  );
  checkShares(policy, limits.shares);
  const ofLoss = policyOf(policy, limits, losses);
  const current = currentYear(years, policy, asOf);
  const settleThem = settled === 'each alone' ? settleAlone : settle;
  const settlement = settleThem(losses, reading, policy, (year) => year === current, ofLoss);
  const indemnity = sharedAmong(covered, of, losses, settlement.indemnity);
  const retained = stated.loss.map((loss, row) => (standing[row] === 'notYetALoss' ? NaN : loss - indemnity[row]!));
  return {
    customers: stated.customers,
    customer: stated.customer,
    row: Int32Array.from(stated.customer.keys()),
    covered,
    indemnity,
    retained,
    settlement,
    yearLabels: years.labels,
    limits: limits.of,
    problems,
    stated,
    of,
    standing,
    buyers: limits.buyers,
  };
}

function standingOf(
  { customer, dateOfLoss, cause }: StatedLosses,
  row: number,
  policy: Policy,
  { of: limits, outside, buyers, withoutLimit }: Limits,
  years: PolicyYears,
  asOf: number | null,
): LossStanding {
  const date = dateOfLoss[row]!;
  if (customer[row]! < 0) return 'none';
  const by = cause?.[row];
  if (typeof by === 'string' && !coversCause(policy, by)) return 'causeNotCovered';
  if (outside?.[customer[row]!] === 1) return 'countryNotCovered';
  if (buyers !== null && buyers[customer[row]!] !== 0) return 'buyerNotInsured';
  if (limits[customer[row]!] === 0) return withoutLimit[customer[row]!] === 1 ? 'noLimit' : 'noCover';
  if (years.labels[0] !== null && yearOf(years, date) === -1) return 'outsidePolicyYear';
  return asOf !== null && date > asOf ? 'notYetALoss' : 'loss';
}

function refuseUndated({ customer, dateOfLoss }: StatedLosses): void {
  if (!dateOfLoss.some((date, row) => Number.isNaN(date) && customer[row]! >= 0)) return;
  throw new Problem({
    kind: 'missing',
    field: { en: 'Date of loss', zh: '损失发生日' },
    because: {
      en: 'needed: the policy has a start, and only a date tells to which policy year a loss belongs',
      zh: '请填写：保单有起期，只有日期才能确定损失归属的保险年度',
    },
  });
}

interface Grouped {
  readonly losses: Losses;
  readonly of: Int32Array;
  readonly covered: Float64Array;
}

/** Rows of one customer and date, within the customer's limit; each row is covered in proportion. Losses not yet fixed take no part in the yearly terms. */
function grouped(stated: StatedLosses, standing: readonly LossStanding[], limits: Limits, years: PolicyYears): Grouped {
  const { customer, loss: amount, dateOfLoss, cause } = stated;
  const { of, firstRows } = groupsOf(stated, standing);
  const together = new Float64Array(firstRows.length);
  of.forEach((group, row) => {
    if (group >= 0) together[group]! += amount[row]!;
  });
  const inLimit = withinLimits(stated, firstRows, together, limits);
  const losses = emptyLosses(
    firstRows.length,
    (loss) => customer[firstRows[loss]!]!,
    (loss) => Math.max(0, yearOf(years, dateOfLoss[firstRows[loss]!]!)),
    cause ? (loss) => causeIndex(cause[firstRows[loss]!]!) : null,
  );
  firstRows.forEach((row, loss) => {
    if (standing[row] !== 'loss') return;
    losses.date[loss] = dateOfLoss[row]!;
    losses.unpaid[loss] = losses.eligible[loss] = together[loss]!;
    losses.covered[loss] = inLimit[loss]!;
  });
  const covered = amount.map((own, row) =>
    of[row]! >= 0 && together[of[row]!]! > 0 ? (own * inLimit[of[row]!]!) / together[of[row]!]! : 0,
  );
  return { losses, of, covered };
}

/** What of each loss lies within the limit; losses of one day in a group of customers share its limit in proportion. */
function withinLimits(
  { customer, dateOfLoss }: StatedLosses,
  firstRows: readonly number[],
  together: Float64Array,
  { of, sharedBy }: Limits,
): Float64Array {
  const limitOf = (group: number) => of[customer[firstRows[group]!]!]!;
  const alone = () => together.map((sum, group) => Math.max(0, Math.min(sum, limitOf(group))));
  if (sharedBy === null) return alone();
  const keyOf = (group: number) => `${sharedBy[customer[firstRows[group]!]!]!} on ${dateOfLoss[firstRows[group]!]!}`;
  const sums = new Map<string, number>();
  together.forEach((sum, group) => sums.set(keyOf(group), (sums.get(keyOf(group)) ?? 0) + sum));
  return together.map((sum, group) => (sum > 0 ? sum * Math.min(1, limitOf(group) / sums.get(keyOf(group))!) : 0));
}

/** The group of each row (-1: not insured at all) and the first row of each group; an undated row is a group by itself. */
function groupsOf(
  { customer, dateOfLoss, cause }: StatedLosses,
  standing: readonly LossStanding[],
): { readonly of: Int32Array; readonly firstRows: readonly number[] } {
  const firstRows: number[] = [];
  const known = new Map<string, number>();
  const of = Int32Array.from(standing, (is, row) => {
    if (is !== 'loss' && is !== 'notYetALoss') return -1;
    const key = Number.isNaN(dateOfLoss[row]!)
      ? `row ${row}`
      : `${customer[row]!} on ${dateOfLoss[row]!} by ${cause?.[row]}`;
    if (!known.has(key)) known.set(key, firstRows.push(row) - 1);
    return known.get(key)!;
  });
  return { of, firstRows };
}
