import { useEffect, useRef, useState } from 'react';
import type { SelectedCell } from '../../port/spreadsheet';
import type { Explanation } from '../../why/explanation';
import { usePane } from '../context';

/** What is known so far of the selected cell: `trying`: what would change it is still to come. */
interface Explained {
  readonly explanation: Explanation | null;
  readonly stage: 'trying' | 'told';
}

/** A cell that is only passed by is not explained. */
const SETTLED = 250;

/** Follows selection, values and language; a pinned cell stays, and so does the last one while none of ours is selected. Reasons come first, what would change them later; a cell left meanwhile is let go. */
export function useExplanation(pinned: boolean, open: boolean): Explained {
  const { session, language, state } = usePane();
  const [explained, setExplained] = useState<Explained>({ explanation: null, stage: 'told' });
  const [moves, setMoves] = useState(0);
  const kept = useRef<SelectedCell | null>(null);
  useEffect(
    () =>
      session.onWorkbook((what) => {
        // A value that changes is of interest only where something is explained.
        if (what === 'selected' || kept.current !== null) setMoves((count) => count + 1);
      }),
    [session],
  );
  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    const tell = (change: Explained) => {
      if (signal.aborted) return;
      kept.current = change.explanation?.cell ?? null;
      setExplained(change);
    };
    const ask = (changes: boolean) =>
      session.explain({ kept: kept.current, pinned, changes, signal }).catch(() => null);
    async function follow(): Promise<void> {
      const first = await ask(false);
      if (first === null) return;
      const more = first.problem === null && open;
      tell({ explanation: first, stage: more ? 'trying' : 'told' });
      if (!more || signal.aborted) return;
      tell({ explanation: (await ask(true)) ?? first, stage: 'told' });
    }
    const timer = setTimeout(() => void follow(), SETTLED);
    return () => {
      clearTimeout(timer);
      left.abort();
    };
  }, [session, moves, pinned, open, language, state.books]);
  return explained;
}
