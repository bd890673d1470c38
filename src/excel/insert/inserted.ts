import type { BookPlan, InsertedSheet } from '../../taskpane/port/spreadsheet';
import { mentions } from '../formulas/mentions';
import { untouchedFrozen } from '../formulas/thaw';
import { inWorkbook } from '../workbook/inWorkbook';
import { keepSetting } from '../workbook/settings';
import { marksOf } from './marks';
import { remembered, stillThere, type Inserted, type Remembered } from './remembered';
import { sheetsBehind } from './sheetsBehind';
import { contentsOf, typedSince } from './typedSince';

type Added = readonly { readonly id: string; readonly name: string }[];

export async function rememberInserted(added: Added, plan: BookPlan): Promise<void> {
  const before = await remembered();
  const names = [...new Set([...before.names, ...plan.names.map(({ name }) => name)])];
  const sheets = [...before.sheets, ...(await rememberedOf(added, plan, before))];
  await keepSetting('inserted', JSON.stringify({ sheets, names } satisfies Inserted));
}

/** What is to be remembered of sheets that a plan has just filled: a record of the day is the user's from then on. */
export async function rememberedOf(added: Added, plan: BookPlan, before: Inserted): Promise<readonly Remembered[]> {
  const marks = await inWorkbook((context) => marksOf(context, plan));
  const { purpose } = plan;
  const insert = 1 + Math.max(0, ...before.sheets.map((sheet) => sheet.insert ?? 0));
  return added
    .filter(({ name }) => !plan.records?.includes(name))
    .map(({ id, name }) => {
      const inputs = plan.sheets.find((sheet) => sheet.name === name)?.inputs;
      return { id, name, marks: marks.get(name), ...(purpose !== undefined && { purpose, insert, inputs }) };
    });
}

/** Looks on every inserted sheet for what was typed since, and for the other inserted sheets that its formulas read, by name or by a name of ours. */
export async function lookAtInserted(): Promise<readonly InsertedSheet[]> {
  const { sheets, names } = await remembered();
  return inWorkbook(async (context) => {
    const ours = await stillThere(context, sheets);
    const frozen = await untouchedFrozen(context);
    const pointed = await sheetsBehind(context, names);
    const looked: InsertedSheet[] = [];
    for (const { sheet, ours: known } of ours) {
      const contents = await contentsOf(context, sheet);
      const own = frozen.filter((one) => one.sheet === sheet.name).map(({ address }) => address);
      const formulas = [...contents.values()].map(String).filter((content) => content.startsWith('='));
      const reads = ours
        .map((other) => other.sheet.name)
        .filter((other) => other !== sheet.name && formulas.some((formula) => speaksOf(formula, other, pointed)));
      looked.push({
        sheet: sheet.name,
        typed: await typedSince(context, sheet, contents, known.marks ?? {}, own),
        reads,
      });
    }
    return looked;
  });
}

function speaksOf(formula: string, sheet: string, pointed: ReadonlyMap<string, string>): boolean {
  const byName = [...pointed].some(([name, behind]) => behind === sheet && formula.includes(name));
  return byName || mentions(formula, sheet);
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
    return {
      removed: ours.length,
      kept: kept.map(({ sheet, ours: known }) => ({ ...known, id: sheet.id, name: sheet.name })),
    };
  });
  await keepSetting('inserted', kept.length === 0 ? null : JSON.stringify({ sheets: kept, names } satisfies Inserted));
  return removed;
}
