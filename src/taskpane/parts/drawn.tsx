import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Unsubscribe } from '../port/spreadsheet';

interface Drawing {
  readonly whole: ReactElement;
  /** What is drawn where the whole could not be. */
  instead(error: unknown, again: () => void): ReactElement;
}

/** Draws into an element. A mistake while drawing would leave it empty: React takes everything away, and something else is drawn in its place. */
export function drawn(element: HTMLElement, { whole, instead }: Drawing): Unsubscribe {
  const again = () => root.render(whole);
  const root = createRoot(element, {
    onUncaughtError(error) {
      console.error(error);
      setTimeout(() => root.render(instead(error, again)));
    },
  });
  again();
  return () => root.unmount();
}
