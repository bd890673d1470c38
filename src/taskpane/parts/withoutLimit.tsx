import { useMemo, type ReactElement } from 'react';
import type { Outcome } from '../outcome/outcome';
import { withoutLimitIn } from '../outcome/withoutLimit';
import { coverOf } from '../policy/cover';
import { usePane } from './context';
import { Notice } from './notice';

/** Who owes without a limit, and whether that is covered: the most frequent hole in a cover. */
export function WithoutLimit({ outcome: { rated } }: { readonly outcome: Outcome }): ReactElement | null {
  const { words, format, state } = usePane();
  const { answers, books, survey } = state;
  const found = useMemo(() => {
    const [range, cover] = [books?.customers?.range, coverOf({ answers, books, survey })];
    return range && cover && rated ? withoutLimitIn(range, rated, cover.policy) : null;
  }, [answers, books, survey, rated]);
  if (found === null) return null;
  const say = words[found.covered ? 'result.withoutLimit.covered' : 'result.withoutLimit.notCovered'];
  return (
    <Notice kind={found.covered ? 'info' : 'warning'}>
      {say(format.count(found.count), format.amount(found.owed))}
    </Notice>
  );
}
