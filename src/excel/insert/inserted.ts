import type { BookPlan } from '../../taskpane/port/spreadsheet';
import { inWorkbook } from '../workbook/inWorkbook';
import { keepSetting, setting } from '../workbook/settings';

/** What we added to this workbook, kept in it, so that it can be taken out again. A sheet is known by its id, then by its name. */
interface Inserted {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly names: readonly string[];
}

async function remembered(): Promise<Inserted> {
  const text = await setting('inserted');
  return text === null ? { sheets: [], names: [] } : (JSON.parse(text) as Inserted);
}

export async function rememberInserted(sheets: Inserted['sheets'], plan: BookPlan): Promise<void> {
  const before = await remembered();
  const names = [...new Set([...before.names, ...plan.names.map(({ name }) => name)])];
  await keepSetting('inserted', JSON.stringify({ sheets: [...before.sheets, ...sheets], names } satisfies Inserted));
}

export async function insertedSheets(): Promise<readonly string[]> {
  const { sheets } = await remembered();
  return sheets.length === 0
    ? []
    : inWorkbook(async (context) => (await stillThere(context, sheets)).map(({ name }) => name));
}

/** Takes out our sheets and the names that pointed to them; a name that the user moved to a sheet of his own stays. */
export async function removeInserted(): Promise<number> {
  const { sheets, names } = await remembered();
  const removed = await inWorkbook(async (context) => {
    const ours = await stillThere(context, sheets);
    const items = names.map((name) => context.workbook.names.getItemOrNullObject(name));
    for (const item of items) item.load('formula');
    await context.sync();
    const ourSheets = new Set(ours.map(({ name }) => name));
    for (const item of items) if (!item.isNullObject && ourSheets.has(sheetIn(String(item.formula)))) item.delete();
    for (const sheet of ours) sheet.delete();
    await context.sync();
    return ours.length;
  });
  await keepSetting('inserted', null);
  return removed;
}

async function stillThere(
  context: Excel.RequestContext,
  sheets: Inserted['sheets'],
): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id, items/name');
  await context.sync();
  const ids = new Set(worksheets.items.map(({ id }) => id));
  return worksheets.items.filter((sheet) =>
    sheets.some(({ id, name }) => sheet.id === id || (!ids.has(id) && sheet.name === name)),
  );
}

function sheetIn(formula: string): string {
  const [, quoted, plain] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? '';
}
