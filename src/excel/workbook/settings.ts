import { refusal } from '../../taskpane/spreadsheet';
import { inWorkbook } from './inWorkbook';

/** What we keep in the workbook, saved with it; the prefix keeps us apart from other add-ins. */
export type SettingName = 'draft' | 'inserted' | 'frozen';

const keyOf = (name: SettingName) => `coversheet.${name}`;

export function setting(name: SettingName): Promise<string | null> {
  return inWorkbook(async (context) => {
    const item = context.workbook.settings.getItemOrNullObject(keyOf(name));
    item.load('value');
    await context.sync();
    return item.isNullObject ? null : String(item.value);
  });
}

/** Some builds take a setting and lose it, so what was written is read again before we believe it. */
export async function keepSetting(name: SettingName, text: string | null): Promise<void> {
  await inWorkbook(async (context) => {
    const { settings } = context.workbook;
    if (text !== null) settings.add(keyOf(name), text);
    else {
      const item = settings.getItemOrNullObject(keyOf(name));
      await context.sync();
      if (!item.isNullObject) item.delete();
    }
    await context.sync();
  });
  if ((await setting(name)) !== text) throw refusal('unknown', `the workbook did not keep ${keyOf(name)}`);
}
