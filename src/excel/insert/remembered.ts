import type { InputPlan } from '../../taskpane/port/sheetPlan';
import { inWorkbook } from '../workbook/inWorkbook';
import { setting } from '../workbook/settings';

/** What we added to this workbook, kept in it, so that it can be taken out or remade. A sheet is known by its id, then by its name. */
export interface Inserted {
  readonly sheets: readonly Remembered[];
  readonly names: readonly string[];
}

export interface Remembered {
  readonly id: string;
  readonly name: string;
  /** The mark of every cell that was filled, by address. */
  readonly marks?: Readonly<Record<string, string>>;
  /** For what it was inserted and the number of the insert; without it the sheet is not remade. */
  readonly purpose?: string;
  readonly insert?: number;
  readonly inputs?: readonly InputPlan[];
}

export async function remembered(): Promise<Inserted> {
  const text = await setting('inserted');
  return text === null ? { sheets: [], names: [] } : (JSON.parse(text) as Inserted);
}

export async function insertedSheets(): Promise<readonly string[]> {
  const { sheets } = await remembered();
  return sheets.length === 0
    ? []
    : inWorkbook(async (context) => (await stillThere(context, sheets)).map(({ sheet }) => sheet.name));
}

/** The sheets that are still there, in the order of their tabs. */
export async function stillThere(
  context: Excel.RequestContext,
  sheets: readonly Remembered[],
): Promise<readonly { readonly sheet: Excel.Worksheet; readonly ours: Remembered }[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id, items/name');
  await context.sync();
  const ids = new Set(worksheets.items.map(({ id }) => id));
  return worksheets.items.flatMap((sheet) => {
    const ours = sheets.find(({ id, name }) => sheet.id === id || (!ids.has(id) && sheet.name === name));
    return ours ? [{ sheet, ours }] : [];
  });
}
