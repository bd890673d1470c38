import type { Unsubscribe } from '../../taskpane/port/spreadsheet';
import { inWorkbook } from './inWorkbook';

type Listener = (sheet: string) => void;

const listeners = new Set<Listener>();
let listening = false;

/** Tells the name of the sheet on which a value changed. One handler in Excel serves all listeners, and only once there is one. */
export function onChange(listener: Listener): Unsubscribe {
  listeners.add(listener);
  if (!listening) {
    listening = true;
    inWorkbook(async (context) => {
      context.workbook.worksheets.onChanged.add(tellAll);
      await context.sync();
    }).catch(() => {
      listening = false;
    });
  }
  return () => listeners.delete(listener);
}

async function tellAll({ worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> {
  if (listeners.size === 0) return;
  const name = await inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  }).catch(() => null);
  if (name !== null) for (const listener of listeners) listener(name);
}
