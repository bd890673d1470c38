import { refusal, type BookPlan, type Watch } from '../../taskpane/port/spreadsheet';
import type { Updated } from '../../taskpane/port/update';
import { addSheets } from '../insert/insertPlan';
import { rememberedOf } from '../insert/inserted';
import { remembered, type Inserted, type Remembered } from '../insert/remembered';
import { environment } from '../program/environment';
import { inWorkbook } from '../workbook/inWorkbook';
import { keepSetting } from '../workbook/settings';
import { asideNames, remove, rename } from './aside';
import { lookAround, type Found, type OldSheet } from './lookAround';
import { readTyped, writeTyped } from './typedCells';

/**
 * Puts the plan's sheets in the place of these sheets of the last insert: the old ones step aside, the new ones are filled, take over what was typed
 * and the names, and only then do the old ones go. All or nothing: until the first old sheet is deleted every fault leaves the workbook as it was.
 */
export async function updateInserted(plan: BookPlan, old: readonly string[], watch: Watch = {}): Promise<Updated> {
  const before = await remembered();
  const found = await inWorkbook((context) => lookAround(context, before, plan, old, watch));
  if (found.end !== 'found') return found;
  const typed = await inWorkbook((context) => readTyped(context, found.carry.over));
  const aside = await namedAside(found.old, plan);
  let left: readonly OldSheet[] = [];
  try {
    await rename(aside);
    const added = plan.names.filter(({ name }) => !found.names.some((one) => one.name === name));
    await addSheets({ ...plan, names: added }, watch, async (sheets) => {
      const remade = await rememberedOf(sheets, plan, before);
      await inWorkbook(async (context) => {
        writeTyped(context, typed);
        for (const { name } of found.names)
          context.workbook.names.getItem(name).formula = plan.names.find((one) => one.name === name)!.refersTo;
        await context.sync();
      });
      await keepSetting('inserted', JSON.stringify(afterwards(before, plan, aside, remade)));
      const going = aside.filter(({ stays }) => !stays);
      const still = await remove(going);
      left = going.filter(({ id }) => still.some((one) => one.id === id));
    });
  } catch (thrown) {
    await putBack(before, found);
    throw thrown;
  }
  return {
    end: 'updated',
    typed: typed.length,
    both: found.carry.both,
    kept: [...aside.filter(({ stays }) => stays), ...left].map(({ name, id }) => ({
      sheet: name,
      cells: cellsLeft(found, id),
    })),
  };
}

/** The old sheets under the names that they get until they go; those that stay keep them. */
async function namedAside(old: readonly OldSheet[], plan: BookPlan): Promise<readonly OldSheet[]> {
  const taken = await inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  const planned = plan.sheets.map(({ name }) => name);
  const names = asideNames(
    old.map(({ name }) => name),
    [...taken, ...planned],
    environment().language,
  );
  return old.map((sheet, at) => ({ ...sheet, name: names[at]! }));
}

/** What is ours afterwards: a sheet that stays can be removed, but is not remade. */
function afterwards(
  before: Inserted,
  plan: BookPlan,
  aside: readonly OldSheet[],
  remade: readonly Remembered[],
): Inserted {
  const old = aside.map(({ ours }) => ours);
  return {
    sheets: [
      ...before.sheets.filter((one) => !old.includes(one)),
      ...aside.filter(({ stays }) => stays).map(({ id, name, ours: { marks } }) => ({ id, name, marks })),
      ...remade,
    ],
    names: [...new Set([...before.names, ...plan.names.map(({ name }) => name)])],
  };
}

/** The old names, and what is remembered, as they were; the new sheets are gone already. */
async function putBack(before: Inserted, { old, names }: Found): Promise<void> {
  try {
    await rename(old);
    await inWorkbook(async (context) => {
      for (const { name, formula } of names) context.workbook.names.getItem(name).formula = formula;
      await context.sync();
    });
    await keepSetting('inserted', JSON.stringify(before));
  } catch {
    throw refusal('stopped half-way', old.map(({ name }) => name).join(', '));
  }
}

function cellsLeft({ old, carry }: Found, id: string): readonly string[] {
  const name = old.find((one) => one.id === id)?.name;
  return carry.left.find(({ sheet }) => sheet === name)?.cells ?? [];
}
