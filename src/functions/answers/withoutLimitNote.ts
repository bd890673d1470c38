import { owingWithoutLimit, type Policy } from '../../engine/cover';
import type { Entry } from '../../engine/portfolio';
import type { Words } from '../../engine/words';
import { withoutLimitLines } from '../layouts/withoutLimit';
import { lineName } from '../line';

/** Who owes without a limit, in a sentence that is the name of a line: one where there is a policy and somebody does, else none. */
export function withoutLimitNote(entries: readonly Entry[], policy: Policy | null): readonly Words[] {
  if (policy === null) return [];
  const { count, owed, covered } = owingWithoutLimit(entries, policy);
  if (count === 0) return [];
  const amount = Math.round(owed).toLocaleString('en');
  const line = withoutLimitLines[covered ? 'covered' : 'notCovered'];
  return [
    {
      en: lineName(line, { count: count === 1 ? '1 customer' : `${count} customers`, amount }).en,
      zh: lineName(line, { count, amount }).zh,
    },
  ];
}
