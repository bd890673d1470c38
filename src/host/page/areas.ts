import type { Univer } from '@univerjs/core';
import { ILayoutService } from '@univerjs/ui';
import { isMessage } from '../bridge/messages';

type Place = 'sheet' | 'pane' | 'bar';

const order: readonly Place[] = ['sheet', 'pane', 'bar'];

/** In the grid the Tab key goes from cell to cell: F6 leads out, to the pane, the toolbar and back to the sheet, with Shift the other way, as in Excel. */
export function walkAreas(bar: HTMLElement, side: HTMLElement, univer: () => Univer | undefined): void {
  const frame = () => (side.hidden ? null : side.querySelector('iframe'));
  const enter: Readonly<Record<Place, () => void>> = {
    sheet: () => univer()?.__getInjector().get(ILayoutService).focus(),
    pane: () => frame()?.focus(),
    bar: () => bar.querySelector<HTMLElement>('button, select')?.focus(),
  };
  const walk = (back: boolean) => {
    const open = order.filter((place) => place !== 'pane' || frame() !== null);
    const at = open.indexOf(placeOf(document.activeElement, bar, side));
    enter[open[(at + (back ? open.length - 1 : 1)) % open.length]!]();
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      walk(event.shiftKey);
    },
    { capture: true },
  );
  // Keys pressed in the pane's frame stay there: it tells.
  window.addEventListener('message', ({ source, data }) => {
    if (source === frame()?.contentWindow && isMessage(data, 'leave')) walk(data.back);
  });
}

function placeOf(focused: Element | null, bar: HTMLElement, side: HTMLElement): Place {
  if (bar.contains(focused)) return 'bar';
  return side.contains(focused) ? 'pane' : 'sheet';
}
