import type { Workbook } from '../grid/document';
import { documentOf } from './documentOf';
import { readBook } from './library';
import { settingsIn } from './settingsPart';

/** Reads an .xlsx file. `functions` are the names of the registered custom functions: the file stores their calls under other names. */
export async function openFile(bytes: Uint8Array, functions: readonly string[]): Promise<Workbook> {
  return { ...documentOf(await readBook(bytes), functions), settings: settingsIn(bytes) };
}
