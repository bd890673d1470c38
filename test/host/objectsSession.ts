import { openEvents } from '../../src/host/bridge/events';
import { addinFunctions } from '../../src/host/bridge/functions';
import { openReferences } from '../../src/host/bridge/references';
import { defaultSwitches } from '../../src/host/bridge/switches';
import type { Workbook as Document } from '../../src/host/grid/document';
import { openBook } from '../../src/host/grid/openBook';
import { openChartIds } from '../../src/host/objects/chartIds';
import { openLooks } from '../../src/host/objects/looks';
import type { Session } from '../../src/host/objects/session';
import { Workbook } from '../../src/host/objects/workbook';

/** The object model over a workbook without a screen, as a batch finds it. */
export function openObjects(document: Document): {
  readonly workbook: Workbook;
  readonly session: Session;
  dispose(): void;
} {
  const functions = addinFunctions([], defaultSwitches());
  const book = openBook(document, { functions });
  const events = openEvents(book, () => {});
  const looks = openLooks(book);
  const session: Session = {
    get book() {
      looks.settle();
      return book;
    },
    looks,
    events,
    references: openReferences(),
    chartIds: openChartIds(),
    functions,
    locale: 'en-US',
    atEnd: [],
    ready: () => {},
  };
  const dispose = () => {
    events.dispose();
    book.dispose();
  };
  return { workbook: new Workbook(session), session, dispose };
}
