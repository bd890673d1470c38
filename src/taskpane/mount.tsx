import { createRoot } from 'react-dom/client';
import { Pane } from './pane';
import { openSession } from './session';
import type { Spreadsheet, Unsubscribe } from './spreadsheet';

/** Shows the wizard in an element, over a workbook. Gives back how to take it away again. */
export function mount(element: HTMLElement, spreadsheet: Spreadsheet): Unsubscribe {
  const session = openSession(spreadsheet);
  const root = createRoot(element);
  root.render(<Pane session={session} />);
  return () => {
    root.unmount();
    session.close();
  };
}
