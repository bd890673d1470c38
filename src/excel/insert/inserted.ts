import { quotedSheet } from '../../taskpane/port/address';
import type { BookPlan, InsertedSheet } from '../../taskpane/port/spreadsheet';
import { untouchedFrozen } from '../formulas/thaw';
import { inWorkbook } from '../workbook/inWorkbook';
import { keepSetting, setting } from '../workbook/settings';
import { marksOf, type Marks } from './marks';
import { contentsOf, typedSince } from './typedSince';

/** What we added to this workbook, kept in it, so that it can be taken out again. A sheet is known by its id, then by its name. */
interface Inserted {
  readonly sheets: readonly Remembered[];
  readonly names: readonly string[];
}

interface Remembered {
  readonly id: string;
  readonly name: string;
  readonly marks?: Marks;
}

async function remembered(): Promise<Inserted> {
  const text = await setting('inserted');
  return text === null ? { sheets: [], names: [] } : (JSON.parse(text) as Inserted);
}

export async function rememberInserted(added: readonly Remembered[], plan: BookPlan): Promise<void> {
  const before = await remembered();
  const names = [...new Set([...before.names, ...plan.names.map(({ name }) => name)])];
  const marks = await inWorkbook((context) => marksOf(context, plan));
  const ours = added.filter(({ name }) => !plan.records?.includes(name));
  const sheets = ours.map(({ id, name }) => ({ id, name, marks: marks.get(name) }));
  await keepSetting('inserted', JSON.stringify({ sheets: [...before.sheets, ...sheets], names } satisfies Inserted));
}

export async function insertedSheets(): Promise<readonly string[]> {
  const { sheets } = await remembered();
  return sheets.length === 0
    ? []
    : inWorkbook(async (context) => (await stillThere(context, sheets)).map(({ sheet }) => sheet.name));
}

/** Looks on every inserted sheet for what was typed since, and for the other inserted sheets that its formulas read, by name or by a name of ours. */
export async function lookAtInserted(): Promise<readonly InsertedSheet[]> {
  const { sheets, names } = await remembered();
  return inWorkbook(async (context) => {
    const ours = await stillThere(context, sheets);
    const frozen = await untouchedFrozen(context);
    const pointed = await sheetsBehind(context, names);
    const looked: InsertedSheet[] = [];
    for (const { sheet, marks = {} } of ours) {
      const contents = await contentsOf(context, sheet);
      const own = frozen.filter((one) => one.sheet === sheet.name).map(({ address }) => address);
      const formulas = [...contents.values()].map(String).filter((content) => content.startsWith('='));
      const reads = ours
        .map((other) => other.sheet.name)
        .filter((other) => other !== sheet.name && formulas.some((formula) => speaksOf(formula, other, pointed)));
      looked.push({ sheet: sheet.name, typed: await typedSince(context, sheet, contents, marks, own), reads });
    }
    return looked;
  });
}

function speaksOf(formula: string, sheet: string, pointed: ReadonlyMap<string, string>): boolean {
  const byName = [...pointed].some(([name, behind]) => behind === sheet && formula.includes(name));
  return byName || formula.includes(`${quotedSheet(sheet)}!`);
}

/** Takes out our sheets, but for those to be kept, and the names that pointed to them; a name that the user moved to a sheet of his own stays. */
export async function removeInserted(keep: readonly string[] = []): Promise<number> {
  const { sheets, names } = await remembered();
  const { removed, kept } = await inWorkbook(async (context) => {
    const there = await stillThere(context, sheets);
    const ours = there.filter(({ sheet }) => !keep.includes(sheet.name));
    const pointed = await sheetsBehind(context, names);
    const going = new Set(ours.map(({ sheet }) => sheet.name));
    for (const [name, behind] of pointed) if (going.has(behind)) context.workbook.names.getItem(name).delete();
    for (const { sheet } of ours) sheet.delete();
    await context.sync();
    const kept = there.filter(({ sheet }) => keep.includes(sheet.name));
    return { removed: ours.length, kept: kept.map(({ sheet, marks }) => ({ id: sheet.id, name: sheet.name, marks })) };
  });
  await keepSetting('inserted', kept.length === 0 ? null : JSON.stringify({ sheets: kept, names } satisfies Inserted));
  return removed;
}

/** Which of our names are there, and the sheet to which each points. */
export async function sheetsBehind(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const items = names.map((name) => context.workbook.names.getItemOrNullObject(name));
  for (const item of items) item.load('name, formula');
  await context.sync();
  const there = items.filter(({ isNullObject }) => !isNullObject);
  return new Map(there.map(({ name, formula }) => [name, sheetIn(String(formula))]));
}

async function stillThere(
  context: Excel.RequestContext,
  sheets: Inserted['sheets'],
): Promise<readonly { readonly sheet: Excel.Worksheet; readonly marks?: Marks }[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id, items/name');
  await context.sync();
  const ids = new Set(worksheets.items.map(({ id }) => id));
  return worksheets.items.flatMap((sheet) => {
    const ours = sheets.find(({ id, name }) => sheet.id === id || (!ids.has(id) && sheet.name === name));
    return ours ? [{ sheet, marks: ours.marks }] : [];
  });
}

function sheetIn(formula: string): string {
  const [, quoted, plain] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? '';
}
