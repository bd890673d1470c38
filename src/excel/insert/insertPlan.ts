import { refusal, type BookPlan, type Watch } from '../../taskpane/port/spreadsheet';
import { inOneUndoStep } from '../workbook/inOneUndoStep';
import { inWorkbook } from '../workbook/inWorkbook';
import { referenceFrom } from '../workbook/references';
import { fill } from './fill';
import { rememberInserted } from './inserted';
import { layOutPages } from './print';
import { sheetsBehind } from './sheetsBehind';

type Added = readonly { readonly id: string; readonly name: string }[];

/** Adds the plan's sheets and names, and remembers that they are ours, so that they can be removed again. */
export function insertPlan(plan: BookPlan, watch: Watch = {}): Promise<void> {
  return addSheets(plan, watch, (added) => rememberInserted(added, plan));
}

/** All or nothing: where a later part fails, be it what is done `after`, everything that was added is taken out again. */
export async function addSheets(
  plan: BookPlan,
  watch: Watch,
  after: (added: Added) => Promise<unknown>,
): Promise<void> {
  const begun: Excel.Worksheet[] = [];
  try {
    const added = await inOneUndoStep(async (context) => {
      await refuseTaken(context, plan);
      const sheets = await add(context, plan, begun);
      await fill(context, plan, watch);
      return sheets;
    });
    await layOutPages(plan.sheets);
    await after(added);
  } catch (thrown) {
    await takeOut(begun, plan);
    throw thrown;
  }
  watch.progress?.(1);
}

/** Nothing of the user's is ever written to: a sheet or a name that is already there stops the insert before it begins. */
async function refuseTaken(context: Excel.RequestContext, plan: BookPlan): Promise<void> {
  const { worksheets, names } = context.workbook;
  const wanted = [
    ...plan.sheets.map(({ name }) => ({ name, item: worksheets.getItemOrNullObject(name) })),
    ...plan.names.map(({ name }) => ({ name, item: names.getItemOrNullObject(name) })),
  ];
  await context.sync();
  const taken = wanted.find(({ item }) => !item.isNullObject);
  if (taken) throw refusal('name taken', taken.name);
}

/** Every sheet is asked about by itself, so that Excel has told of those before the one that it refuses. */
async function add(context: Excel.RequestContext, plan: BookPlan, begun: Excel.Worksheet[]): Promise<Added> {
  const { worksheets, names } = context.workbook;
  for (const { name } of plan.sheets) {
    const sheet = worksheets.add(name);
    begun.push(sheet);
    sheet.load('id, name');
  }
  for (const { name, refersTo } of plan.names) {
    const place = referenceFrom(refersTo);
    names.add(name, place.kind === 'cells' ? worksheets.getItem(place.sheet).getRange(place.address) : refersTo);
  }
  await context.sync();
  return begun.map(({ id, name }) => ({ id, name }));
}

/**
 * By their ids, because a colleague may have added a sheet of the same name meanwhile, which is his; and the names that point to them.
 * In a request of its own, because the one that failed is not to be used again.
 */
async function takeOut(begun: readonly Excel.Worksheet[], plan: BookPlan): Promise<void> {
  const ids = begun.flatMap((sheet) => (sheet.toJSON() as { readonly id?: string }).id ?? []);
  if (ids.length === 0) return;
  await inWorkbook(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheets = ids.map((id) => worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load('name');
    const behind = await sheetsBehind(
      context,
      plan.names.map(({ name }) => name),
    );
    const ours = sheets.filter(({ isNullObject }) => !isNullObject);
    for (const [name, sheet] of behind) if (ours.some((one) => one.name === sheet)) names.getItem(name).delete();
    for (const sheet of ours) sheet.delete();
    await context.sync();
  }).catch(() => {
    throw refusal('stopped half-way', plan.sheets.map(({ name }) => name).join(', '));
  });
}
