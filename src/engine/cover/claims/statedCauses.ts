import { Problem } from '../../problem';
import { causesOfLoss, type CauseOfLoss } from '../policy/causesOfLoss';
import type { StatedLosses } from './statedLosses';

/** Customers with a loss of which it is not known by which cause; the first row counts. */
export function unknownCauses({ cause, customer, loss }: StatedLosses): ReadonlyMap<number, Problem> {
  const problems = new Map<number, Problem>();
  customer.forEach((whose, row) => {
    const by = cause?.[row] ?? causeNeeded;
    if (typeof by !== 'string' && whose >= 0 && loss[row] !== 0 && !problems.has(whose)) problems.set(whose, by);
  });
  return problems;
}

const causeNeeded = new Problem({
  kind: 'missing',
  field: { en: 'Cause', zh: '损失原因' },
  because: {
    en: 'needed: the policy does not pay all causes alike (insolvency, default, rejection, political)',
    zh: '请填写：保单对不同原因的赔偿不同（破产、拖欠、拒收、政治风险）',
  },
});

export function causeIndex(by: CauseOfLoss | Problem | null): number {
  return Math.max(
    0,
    causesOfLoss.findIndex(({ cause }) => cause === by),
  );
}
