import { useEffect, useMemo, useRef } from 'react';
import type { State } from '../../session/state';
import { callFor, type WholeBookView } from '../../year/call';
import type { Call, Seeing, View } from '../../year/seen';
import { usePane } from '../context';

const TYPING = 700;

/** What a view asks of the book as it stands; null where there is nothing to ask about. */
export type CallOf = (state: State, view: View) => Call | null;

const wholeBook: CallOf = (state, view) => callFor(view as WholeBookView, state);

export interface Viewed {
  /** null where there is nothing to ask about. */
  readonly call: Call | null;
  readonly seeing: Seeing | null;
  /** What is shown belongs to the answers and the book as they are now. */
  readonly current: boolean;
  ask(): void;
  stop(): void;
}

/** Asks for a view of the whole book when it is shown, and anew when answers or book have changed and the user has stopped typing. */
export function useView(view: View, callOf: CallOf = wholeBook): Viewed {
  const { state, session } = usePane();
  const { answers, books, outcome, survey, namedDay } = state;
  // The call depends on these alone.
  const call = useMemo(() => callOf(state, view), [callOf, view, answers, books, outcome, survey, namedDay]);
  const before = useRef(call);
  // While the book is rated anew what was asked before stays, so that neither page nor focus jumps.
  const shown = call ?? (outcome === null ? before.current : null);
  useEffect(() => {
    before.current = shown;
  });
  const seeing = state.seen[view] ?? null;
  const asked = seeing !== null && seeing.formula === call?.formula && seeing.about === call.about;
  const first = seeing === null;
  useEffect(() => {
    if (call === null || asked) return undefined;
    const timer = setTimeout(() => void session.weigh(view, call), first ? 0 : TYPING);
    return () => clearTimeout(timer);
  }, [view, call, asked, first, session]);
  return {
    call: shown,
    seeing,
    current: asked && !seeing.computing && !seeing.stopped,
    ask: () => call && void session.weigh(view, call),
    stop: () => session.stopWeighing(view),
  };
}
