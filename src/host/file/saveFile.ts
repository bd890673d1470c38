import type { Workbook } from '../grid/document';
import { applyDocument } from './book/applyDocument';
import { documentOf } from './book/documentOf';
import { newBook, readBook, writeBook } from './library';
import { chartLabelsIn, writeChartLabels } from './parts/chartLabels';
import { pack } from './parts/package';
import { writeSettings } from './parts/settingsPart';
import { unpack } from './parts/unpack';

/**
 * Writes an .xlsx file. With `original`, the file that the document was opened from, only what differs from it is written anew,
 * so that what the document does not know (print settings, validation, pictures …) stays; what is lost even so, `lossesOnSave` names.
 */
export async function saveFile(
  document: Workbook,
  functions: readonly string[],
  original?: Uint8Array,
  savedAt = new Date(),
): Promise<Uint8Array> {
  const book = original ? await readBook(original) : newBook();
  const known = original ? chartLabelsIn(unpack(original)) : new Map();
  const labels = applyDocument(book, documentOf(book, functions, known), document, functions, known);
  const parts = unpack(await writeBook(book, savedAt));
  writeChartLabels(parts, labels);
  writeSettings(parts, document.settings);
  return pack(parts);
}
