import { refusal } from '../../taskpane/port/spreadsheet';
import { inWorkbook } from './inWorkbook';

/** What we keep in the workbook, saved with it; the prefix keeps us apart from other add-ins. */
type SettingName = 'draft' | 'inserted' | 'frozen';

const keyOf = (name: SettingName) => `coversheet.${name}`;

export function setting(name: SettingName): Promise<string | null> {
  return inWorkbook((context) => settingIn(context, name));
}

export async function settingIn(context: Excel.RequestContext, name: SettingName): Promise<string | null> {
  const item = context.workbook.settings.getItemOrNullObject(keyOf(name));
  item.load('value');
  await context.sync();
  return item.isNullObject ? null : String(item.value);
}

export function keepSetting(name: SettingName, text: string | null): Promise<void> {
  return inWorkbook((context) => keepSettingIn(context, name, text));
}

/** Some builds take a setting and lose it, so what was written is read again before we believe it. */
export async function keepSettingIn(
  context: Excel.RequestContext,
  name: SettingName,
  text: string | null,
): Promise<void> {
  const { settings } = context.workbook;
  const item = settings.getItemOrNullObject(keyOf(name));
  await context.sync();
  if (text !== null) settings.add(keyOf(name), text);
  else if (!item.isNullObject) item.delete();
  await context.sync();
  if ((await settingIn(context, name)) !== text) throw refusal('unknown', `the workbook did not keep ${keyOf(name)}`);
}
