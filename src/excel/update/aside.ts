import type { Language } from '../../engine/words';
import { inWorkbook } from '../workbook/inWorkbook';

/** The longest name of a sheet. */
const LONGEST = 31;

const suffix: Readonly<Record<Language, string>> = { en: ' (before)', zh: '（更新前）' };

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Free names for sheets that step aside, in the same order. */
export function asideNames(names: readonly string[], taken: readonly string[], language: Language): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return names.map((name) => {
    for (let number = 1; ; number++) {
      const end = suffix[language] + (number > 1 ? ` ${number}` : '');
      const free = name.slice(0, LONGEST - end.length) + end;
      if (used.has(free.toLowerCase())) continue;
      used.add(free.toLowerCase());
      return free;
    }
  });
}

/** Gives sheets their names, whatever they are called now; one that is gone is passed over. */
export function rename(sheets: readonly Named[]): Promise<void> {
  return inWorkbook(async (context) => {
    const items = sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const item of items) item.load('name');
    await context.sync();
    items.forEach((item, at) => {
      if (!item.isNullObject && item.name !== sheets[at]!.name) item.name = sheets[at]!.name;
    });
    await context.sync();
  });
}

/** Deletes sheets. One that is deleted cannot be brought back, so where some are gone already the others are to follow; gives those that would not. */
export async function remove(sheets: readonly Named[]): Promise<readonly Named[]> {
  const attempt = () =>
    inWorkbook(async (context) => {
      const items = sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
      await context.sync();
      for (const item of items) if (!item.isNullObject) item.delete();
      await context.sync();
    });
  try {
    await attempt();
    return [];
  } catch (thrown) {
    if ((await stillOf(sheets)).length === sheets.length) throw thrown;
    await attempt().catch(() => undefined);
    return stillOf(sheets);
  }
}

function stillOf(sheets: readonly Named[]): Promise<readonly Named[]> {
  return inWorkbook(async (context) => {
    const items = sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
    await context.sync();
    return sheets.filter((_, at) => !items[at]!.isNullObject);
  });
}
