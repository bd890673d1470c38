import type { Language } from '../../src/engine/words';
import { saveFile } from '../../src/host/file/saveFile';
import { liveWorkbook } from './liveWorkbook';
import { sampleSheets } from './sheets';
import { sampleWorkbook } from './workbook';

/** The functions that the live sheets call. */
const functions = ['CREDITRISK', 'INDEMNITYIFFAILS', 'AGEING'];

/** The moment that stands in the files, so that they are the same on every run. */
const made = new Date(Date.UTC(2026, 5, 30, 12));

/** Every file that is made from the sample, by its place in the project. */
export async function sampleFiles(): Promise<Readonly<Record<string, Uint8Array>>> {
  const files: Record<string, Uint8Array> = {};
  for (const [language, locale] of [
    ['en', 'en'],
    ['zh', 'zh-CN'],
  ] as const) {
    files[`assets/sample.${locale}.xlsx`] = await saveFile(sampleWorkbook(language), functions, undefined, made);
    files[`assets/sample.${language}.json`] = new TextEncoder().encode(sheetsAsJson(language));
    files[`test/sample/live.${locale}.xlsx`] = await saveFile(liveWorkbook(language), functions, undefined, made);
  }
  return files;
}

/** As the add-in inserts it: plain values only, an error as its name, one line a row. */
function sheetsAsJson(language: Language): string {
  const sheets = sampleSheets(language).map(({ cells, cellFormats, numberFormats, ...rest }) => {
    const sheet = { ...rest, numberFormats: { ...numberFormats, ...cellFormats } };
    const rows = cells.map((row) =>
      JSON.stringify(row.map((cell) => (cell !== null && typeof cell === 'object' ? cell.error : cell))),
    );
    return `{${JSON.stringify(sheet).slice(1, -1)},"cells":[\n${rows.join(',\n')}\n]}`;
  });
  return `{"sheets":[\n${sheets.join(',\n')}\n]}\n`;
}
