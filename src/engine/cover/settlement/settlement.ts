import type { Rule } from '../../rule';
import { walk, type Step } from '../../walk';
import { inDays, type Losses } from '../claims/losses';
import type { Policy } from '../policy/policy';
import type { Clause, LossClause, YearClause } from './terms/clause';
import type { Reading } from './wordings/reading';

/** What all losses together come to: every clause with the amounts before and after it, and what is paid in the end. */
export interface Settlement {
  readonly losses: Losses;
  readonly steps: readonly Step[];
  readonly indemnity: Float64Array;
}

/** Takes losses through the clauses that the policy states, in the order of its wording. `usedIn`: whether a part of a year's amounts may be used already; `ofLoss` the policy as it reads for one loss. */
export function settle(
  losses: Losses,
  reading: Reading,
  policy: Policy,
  usedIn: (year: number) => boolean,
  ofLoss: (loss: number) => Policy = () => policy,
): Settlement {
  const clauses = [...reading.eachLoss, ...reading.wholeYear].filter((clause) => clause.stated(policy));
  const days = clauses.some((clause) => clause.scope === 'whole year') ? inDays(losses) : [];
  const leftAt = (clause: YearClause, year: number) =>
    Math.max(0, clause.yearly(policy) - (usedIn(year) ? clause.usedBefore(policy) : 0));
  const through = (clause: Clause, before: Float64Array) =>
    clause.scope === 'each loss'
      ? throughEach(clause, before, ofLoss)
      : throughYears(clause, before, days, losses.year, (year) => leftAt(clause, year));
  const clausesTaken = walk(losses.covered, clauses, through);
  const steps: readonly Step[] = [
    { clause: exclusionsStep, before: losses.unpaid, after: losses.eligible },
    { clause: limitStep, before: losses.eligible, after: losses.covered },
    ...clausesTaken,
  ];
  return { losses, steps, indemnity: steps.at(-1)!.after };
}

/** Each loss by itself, as if it were the only one at hand; what was used of its year before stays used. */
export function settleAlone(
  losses: Losses,
  reading: Reading,
  policy: Policy,
  usedIn: (year: number) => boolean,
  ofLoss?: (loss: number) => Policy,
): Settlement {
  const alone = { ...losses, year: losses.year.map((_, loss) => loss) };
  return settle(alone, reading, policy, (loss) => usedIn(losses.year[loss]!), ofLoss);
}

function throughEach(clause: LossClause, before: Float64Array, ofLoss: (loss: number) => Policy): Float64Array {
  const after = new Float64Array(before.length);
  for (let loss = 0; loss < after.length; loss++) after[loss] = clause.of(before[loss]!, ofLoss(loss));
  return after;
}

/** Losses of the same day share what is left of a yearly amount in proportion, so that the order of rows does not matter. */
function throughYears(
  clause: YearClause,
  before: Float64Array,
  days: readonly (readonly number[])[],
  year: Int32Array,
  leftAt: (year: number) => number,
): Float64Array {
  const after = before.slice();
  let current = NaN;
  let left = 0;
  for (const day of days) {
    if (year[day[0]!] !== current) [current, left] = [year[day[0]!]!, leftAt(year[day[0]!]!)];
    const together = day.reduce((sum, loss) => sum + before[loss]!, 0);
    const passes = clause.of(together, left);
    left = Math.max(0, left - clause.used(together, passes));
    if (passes !== together) for (const loss of day) after[loss] = (before[loss]! / together) * passes;
  }
  return after;
}

export const exclusionsStep: Rule = {
  name: { en: 'Exclusions', zh: '除外' },
  summary: {
    en: 'Disputed parts are not insured until the dispute is settled.',
    zh: '有争议的部分在争议解决前不在承保范围内。',
  },
  source: 'CREDIV',
};

export const limitStep: Rule = {
  name: { en: 'Credit limit', zh: '信用限额' },
  summary: {
    en: 'What exceeds the customer’s limit, receipts counted, stays with the policyholder.',
    zh: '超出客户信用限额（计入回款）的部分由被保险人自担。',
  },
  source: 'AT-BE-gl',
};
