import { recalculate } from '../../src/cli/recalculate';
import { saveFile } from '../../src/host/file/saveFile';
import { checkMe, checkMeFunctions } from './workbook';

/** The moment that stands in the files, so that they are the same on every run. */
const made = new Date(Date.UTC(2026, 5, 30, 12));

/** Both files by their place in the project, calculated, so that they also show their values where the add-in is not loaded. */
export async function checkMeFiles(): Promise<Readonly<Record<string, Uint8Array>>> {
  const files: Record<string, Uint8Array> = {};
  for (const [language, locale] of [
    ['en', 'en'],
    ['zh', 'zh-CN'],
  ] as const) {
    const calculated = await recalculate(await saveFile(checkMe(language), checkMeFunctions, undefined, made), null);
    if ('en' in calculated) throw new Error(calculated.en);
    files[`assets/check-me.${locale}.xlsx`] = calculated.bytes;
  }
  return files;
}
