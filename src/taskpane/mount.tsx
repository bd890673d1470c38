import { computingAside } from '../functions/computing/aside';
import { computingHere } from '../functions/computing/computing';
import { startWorker } from '../functions/computing/startWorker';
import { Pane } from './pane';
import { Broken } from './parts/broken';
import { drawn } from './parts/drawn';
import { Surroundings } from './parts/surroundings';
import { openSession } from './session/openSession';
import type { Spreadsheet, Unsubscribe } from './port/spreadsheet';

/** Shows the wizard in an element, over a workbook. Gives back how to take it away again. The answers live in the session, so they outlast what is drawn. */
export function mount(element: HTMLElement, spreadsheet: Spreadsheet): Unsubscribe {
  const threads = typeof Worker !== 'undefined';
  const session = openSession(
    spreadsheet,
    threads ? computingAside(startWorker, computingHere) : computingHere,
    threads ? computingAside(startWorker, computingHere) : computingHere,
    threads ? computingAside(startWorker, computingHere) : computingHere,
  );
  const takeAway = drawn(element, {
    whole: <Pane session={session} />,
    instead: (error, again) => (
      <Surroundings session={session}>
        <Broken detail={error instanceof Error ? error.message : String(error)} again={again} />
      </Surroundings>
    ),
  });
  return () => {
    takeAway();
    session.close();
  };
}
