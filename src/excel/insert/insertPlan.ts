import { refusal, type BookPlan, type Watch } from '../../taskpane/port/spreadsheet';
import { inOneUndoStep, inWorkbook } from '../workbook/inWorkbook';
import { referenceFrom } from '../workbook/references';
import { fill } from './fill';
import { rememberInserted } from './inserted';
import { layOutPages } from './print';

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
  const added = await inOneUndoStep(async (context) => {
    await refuseTaken(context, plan);
    return addFilled(context, plan, watch).catch((thrown: unknown) => takeOut(plan, thrown));
  });
  await layOutPages(plan.sheets)
    .then(() => after(added))
    .catch((thrown: unknown) => takeOut(plan, thrown));
  watch.progress?.(1);
}

async function addFilled(context: Excel.RequestContext, plan: BookPlan, watch: Watch): Promise<Added> {
  const added = await add(context, plan);
  await fill(context, plan, watch);
  return added;
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

async function add(context: Excel.RequestContext, plan: BookPlan): Promise<Added> {
  const sheets = plan.sheets.map(({ name }) => context.workbook.worksheets.add(name));
  for (const sheet of sheets) sheet.load('id, name');
  for (const { name, refersTo } of plan.names) {
    const place = referenceFrom(refersTo);
    const target =
      place.kind === 'cells' ? context.workbook.worksheets.getItem(place.sheet).getRange(place.address) : refersTo;
    context.workbook.names.add(name, target);
  }
  await context.sync();
  return sheets.map(({ id, name }) => ({ id, name }));
}

/** In a request of its own, because the one that failed is not to be used again; then the reason goes on to the pane. */
async function takeOut(plan: BookPlan, reason: unknown): Promise<never> {
  await inWorkbook(async (context) => {
    const { names, worksheets } = context.workbook;
    const items = [
      ...plan.names.map(({ name }) => names.getItemOrNullObject(name)),
      ...plan.sheets.map(({ name }) => worksheets.getItemOrNullObject(name)),
    ];
    await context.sync();
    for (const item of items) if (!item.isNullObject) item.delete();
    await context.sync();
  }).catch(() => {
    throw refusal('stopped half-way', plan.sheets.map(({ name }) => name).join(', '));
  });
  throw reason;
}
