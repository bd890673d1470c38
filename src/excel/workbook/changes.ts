import type { Unsubscribe } from '../../taskpane/port/spreadsheet';
import { inWorkbook } from './inWorkbook';

type Listener = (sheet: string) => void;

const listeners = new Set<Listener>();
const changed = new Set<string>();
let listening = false;
let asking = false;

/** Tells the name of the sheet on which a value changed. One handler in Excel serves all listeners, and only once there is one. */
export function onChange(listener: Listener): Unsubscribe {
  listeners.add(listener);
  if (!listening) {
    listening = true;
    inWorkbook(async (context) => {
      context.workbook.worksheets.onChanged.add(gather);
      await context.sync();
    }).catch(() => {
      listening = false;
    });
  }
  return () => listeners.delete(listener);
}

/** Excel tells every range that was written by itself, with the sheet's id: what arrives while names are asked for is asked for together, afterwards. */
async function gather({ worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> {
  if (listeners.size === 0) return;
  changed.add(worksheetId);
  if (asking) return;
  asking = true;
  await tellAll().finally(() => {
    asking = false;
  });
}

async function tellAll(): Promise<void> {
  const ids = [...changed];
  changed.clear();
  const names = await namesOf(ids).catch(() => []);
  for (const name of names) for (const listener of listeners) listener(name);
  if (changed.size > 0) await tellAll();
}

function namesOf(ids: readonly string[]): Promise<readonly string[]> {
  return inWorkbook(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    return sheets.filter(({ isNullObject }) => !isNullObject).map(({ name }) => name);
  });
}
