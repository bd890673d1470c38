import type { Workbook } from '../grid/document';
import { documentOf } from './book/documentOf';
import { readBook } from './library';
import { openedArchive } from './openedArchive';
import { chartLabelsIn } from './parts/chartLabels';
import { settingsIn } from './parts/settingsPart';

/**
 * Reads an .xlsx file. `functions` are the names of the registered custom functions: the file stores their calls under other names.
 * Cells inside a spill hold the values that the file remembers; only the anchor has the formula, and `spills` says how far it reached.
 */
export async function openFile(bytes: Uint8Array, functions: readonly string[]): Promise<Workbook> {
  const { parts } = openedArchive(bytes);
  return { ...documentOf(await readBook(bytes), functions, chartLabelsIn(parts)), settings: settingsIn(parts) };
}
