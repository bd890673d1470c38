import type { BookPlan, Watch } from '../../taskpane/port/spreadsheet';
import type { Updated } from '../../taskpane/port/update';
import { frozenFormulas, frozenSheet } from '../formulas/frozenSheet';
import type { Inserted, Remembered } from '../insert/remembered';
import { contentsOf, typedSince } from '../insert/typedSince';
import { carry, type Carry, type SheetBefore } from './carry';
import { lastOf } from './lastInsert';
import { mentions } from '../formulas/mentions';
import { readersOf } from './readers';

/** A sheet of before, and whether it stays beside the new ones. */
export interface OldSheet {
  readonly id: string;
  readonly name: string;
  readonly ours: Remembered;
  readonly stays: boolean;
}

export interface Found {
  readonly end: 'found';
  readonly old: readonly OldSheet[];
  /** Names of ours that the plan has too, with what they stand for now. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly carry: Carry;
}

/** Looks at all that an update would touch, before anything is touched; or why it would lose something of the user's. */
export async function lookAround(
  context: Excel.RequestContext,
  before: Inserted,
  plan: BookPlan,
  names: readonly string[],
  watch: Watch,
): Promise<Found | Exclude<Updated, { end: 'updated' }>> {
  const there = (await lastOf(context, before, plan.purpose ?? '')).filter(({ sheet }) => names.includes(sheet.name));
  const called = there.map(({ sheet }) => sheet.name);
  if (called.length === 0) return { end: 'not remembered' };
  const frozen = await frozenSheet(context);
  if (frozen && (await frozenFormulas(context, frozen)).some(({ sheet }) => called.includes(sheet)))
    return { end: 'frozen' };
  const following = await namesThere(context, before.names, plan);
  const by = await readersOf(
    context,
    called,
    following.map(({ name }) => name),
    watch,
  );
  if (by.length > 0) return { end: 'read', by };
  const sheets: SheetBefore[] = [];
  for (const { sheet, ours } of there) {
    const [contents, marks] = [await contentsOf(context, sheet), ours.marks ?? {}];
    const typed = await typedSince(context, sheet, contents, marks, []);
    sheets.push({ sheet: sheet.name, inputs: ours.inputs ?? [], marks, contents, typed });
  }
  const carried = carry(sheets, plan.sheets);
  const staying = withRead(
    carried.left.map(({ sheet }) => sheet),
    sheets,
  );
  return {
    end: 'found',
    old: there.map(({ sheet: { id, name }, ours }) => ({ id, name, ours, stays: staying.has(name) })),
    names: following,
    carry: carried,
  };
}

/** Those of the plan's names that are ours and there. */
async function namesThere(
  context: Excel.RequestContext,
  ours: readonly string[],
  plan: BookPlan,
): Promise<Found['names']> {
  const known = plan.names.filter(({ name }) => ours.includes(name));
  const items = known.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  for (const item of items) item.load('name, formula');
  await context.sync();
  return items
    .filter(({ isNullObject }) => !isNullObject)
    .map(({ name, formula }) => ({ name, formula: String(formula) }));
}

/** A sheet that stays keeps those that it reads. A set that grows while it is gone through: what is added is gone through as well. */
function withRead(staying: readonly string[], sheets: readonly SheetBefore[]): ReadonlySet<string> {
  const all = new Set(staying);
  for (const name of all) {
    const formulas = [...(sheets.find(({ sheet }) => sheet === name)?.contents.values() ?? [])].map(String);
    for (const { sheet } of sheets) if (formulas.some((formula) => mentions(formula, sheet))) all.add(sheet);
  }
  return all;
}
