import { computingAside } from './computing/aside';
import { computingHere } from './computing/computing';
import { startWorker } from './computing/startWorker';
import { Pane } from './pane';
import { Broken } from './parts/broken';
import { drawn } from './parts/drawn';
import { Surroundings } from './parts/surroundings';
import { openSession } from './session';
import type { Spreadsheet, Unsubscribe } from './spreadsheet';

/** Shows the wizard in an element, over a workbook. Gives back how to take it away again. The answers live in the session, so they outlast what is drawn. */
export function mount(element: HTMLElement, spreadsheet: Spreadsheet): Unsubscribe {
  const session = openSession(spreadsheet, typeof Worker === 'undefined' ? computingHere : computingAside(startWorker));
  const takeAway = drawn(element, {
    whole: <Pane session={session} />,
    instead: (error, again) => <Surroundings session={session}><Broken detail={error instanceof Error ? error.message : String(error)} again={again} /></Surroundings>,
  });
  return () => {
    takeAway();
    session.close();
  };
}
