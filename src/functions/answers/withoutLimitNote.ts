import { owingWithoutLimit, type Policy } from '../../engine/cover';
import type { Entry } from '../../engine/portfolio';
import type { Words } from '../../engine/words';
import { withoutLimitLines } from '../layouts/withoutLimit';
import { lineName } from '../line';
import { buyersNote } from './buyersNote';
import { shownAmount } from './shownFigures';

/** Who owes without cover: without a limit, or not insured for what it is. In sentences that are names of lines; none where there is no policy or nobody does. */
export function withoutLimitNote(entries: readonly Entry[], policy: Policy | null): readonly Words[] {
  return policy === null ? [] : [...withoutLimit(entries, policy), ...buyersNote(entries, policy)];
}

function withoutLimit(entries: readonly Entry[], policy: Policy): readonly Words[] {
  const { count, owed, covered } = owingWithoutLimit(entries, policy);
  if (count === 0) return [];
  const amount = shownAmount(owed);
  const line = withoutLimitLines[covered ? 'covered' : 'notCovered'];
  return [
    {
      en: lineName(line, { count: count === 1 ? '1 customer' : `${count} customers`, amount }).en,
      zh: lineName(line, { count, amount }).zh,
    },
  ];
}
