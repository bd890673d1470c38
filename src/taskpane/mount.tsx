import { createRoot } from 'react-dom/client';
import { computingAside } from './computing/aside';
import { computingHere } from './computing/computing';
import { startWorker } from './computing/startWorker';
import { Pane } from './pane';
import { openSession } from './session';
import type { Spreadsheet, Unsubscribe } from './spreadsheet';

/** Shows the wizard in an element, over a workbook. Gives back how to take it away again. */
export function mount(element: HTMLElement, spreadsheet: Spreadsheet): Unsubscribe {
  const session = openSession(spreadsheet, typeof Worker === 'undefined' ? computingHere : computingAside(startWorker));
  const root = createRoot(element);
  root.render(<Pane session={session} />);
  return () => {
    root.unmount();
    session.close();
  };
}
