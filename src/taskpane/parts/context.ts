import { createContext, useContext } from 'react';
import type { Language } from '../../engine/words';
import type { Format } from '../words/format';
import type { Session } from '../session/session';
import type { State } from '../session/state';
import type { Dictionary } from '../words/en';

/** What every part of the pane may use: the words and number formats of the language, what is known, and what can be done. */
export interface Pane {
  readonly language: Language;
  readonly words: Dictionary;
  readonly format: Format;
  readonly state: State;
  readonly session: Session;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('outside the pane');
  return pane;
}
