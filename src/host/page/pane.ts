import { openBridge, type Bridge } from '../bridge/bridge';
import { connect } from '../bridge/connect';
import type { AddinFunctions } from '../bridge/functions';
import type { Switches } from '../bridge/switches';
import type { Book } from '../grid/book';
import type { Wishes } from './wishes';

export interface Pane {
  readonly bridge: Bridge;
  /** The system's look, as the pane is told it. */
  look(theme: Wishes['theme']): void;
  close(): void;
}

/** The add-in's pane in a frame, joined to the workbook: of another site where there is one, so that it has a thread of its own. */
export function openPane(
  side: HTMLElement,
  book: Book,
  functions: AddinFunctions,
  switches: Switches,
  wishes: Wishes,
): Pane {
  const locale = wishes.language === 'zh' ? 'zh-CN' : 'en-US';
  const bridge = openBridge({ book, functions, switches, locale, documentUrl: 'Workbook.xlsx' });
  const frame = document.createElement('iframe');
  frame.title = 'Coversheet';
  // A frame of another site sees the colour scheme of its element as the system's.
  const look = (theme: Wishes['theme']) => {
    frame.style.colorScheme = theme;
  };
  look(wishes.theme);
  const address = paneAddress();
  const stop = connect(bridge, frame, address.origin);
  address.searchParams.set('host', 'embedded');
  if (!wishes.ownLooks) address.searchParams.set('looks', 'outside');
  address.searchParams.set('_host_Info', `excel$mac$16.00$${locale}$$$disableLogging$3`);
  frame.src = address.href;
  side.replaceChildren(frame);
  return {
    bridge,
    look,
    close() {
      stop();
      functions.disconnect();
      bridge.dispose();
      side.replaceChildren();
    },
  };
}

/** As a page that stands on a server says in its head (`coversheet-pane`); on a developer's machine the same port of 127.0.0.1. */
function paneAddress(): URL {
  const said = document.querySelector<HTMLMetaElement>('meta[name="coversheet-pane"]')?.content;
  return said
    ? new URL(said, document.baseURI)
    : new URL(`${location.protocol}//127.0.0.1:${location.port}/taskpane.html`);
}
