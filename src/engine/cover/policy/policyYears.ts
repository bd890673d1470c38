import { later, dayOf } from '../../ledger/calendar';
import { Problem } from '../../problem';
import { policyTerms, required, type Policy } from './policy';

/** The years of a policy: twelve months each from its start; a policy without a start is taken as one year without end. */
export interface PolicyYears {
  readonly count: number;
  /** First days, ascending, and after them the day after the last. */
  readonly starts: readonly number[];
  /** Calendar year in which each begins; null where the policy states no start. */
  readonly labels: readonly (number | null)[];
}

export function policyYearsOf(policy: Policy): PolicyYears {
  if (policy.policyStart === null && policy.policyEnd === null)
    return { count: 1, starts: [-Infinity, Infinity], labels: [null] };
  const start = required(policy, 'policyStart', { en: 'the first day of the policy year', zh: '保险年度的第一天' });
  const after = policy.policyEnd === null ? later(start, year(1)) : policy.policyEnd + 1;
  if (after <= start) throw endBeforeStart();
  const starts = [start];
  while (later(start, year(starts.length)) < after) starts.push(later(start, year(starts.length)));
  return { count: starts.length, starts: [...starts, after], labels: starts.map((day) => dayOf(day).year) };
}

/** The index of the policy year in which a day falls; -1 where it falls into none. */
export function yearOf({ count, starts }: PolicyYears, day: number): number {
  if (!(day >= starts[0]! && day < starts[count]!)) return -1;
  let index = 0;
  while (day >= starts[index + 1]!) index++;
  return index;
}

/** The year to which "already paid this year" belongs: the one of the day asked for, else the last; undated it must be the only one. */
export function currentYear(years: PolicyYears, policy: Policy, asOf: number | null): number {
  if (years.count === 1 || (policy.alreadyPaid === null && policy.firstLossUsed === null)) return years.count - 1;
  if (asOf === null)
    throw new Problem({
      kind: 'missing',
      because: {
        en: 'asOf is needed: the day that says which policy year is "this year"',
        zh: '需要参数 asOf：用以确定“本年”是哪个保险年度',
      },
    });
  const found = yearOf(years, asOf);
  return found === -1 && asOf >= years.starts[years.count]! ? years.count - 1 : found;
}

const year = (count: number) => ({ count: 12 * count, unit: 'months' }) as const;

function endBeforeStart(): Problem {
  return new Problem({
    kind: 'invalid',
    field: policyTerms.policyEnd,
    expected: { en: 'a day after the policy start', zh: '晚于保险起期的日期' },
  });
}
