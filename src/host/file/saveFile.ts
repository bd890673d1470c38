import type { Workbook } from '../grid/document';
import { applyDocument } from './applyDocument';
import { documentOf } from './documentOf';
import { newBook, readBook, writeBook } from './library';
import { withSettings } from './settingsPart';

/**
 * Writes an .xlsx file. With `original`, the file that the document was opened from, only what differs from it is written anew,
 * so that what the document does not know (print settings, validation, pictures …) stays; what is lost even so, `lossesOnSave` names.
 */
export async function saveFile(document: Workbook, functions: readonly string[], original?: Uint8Array): Promise<Uint8Array> {
  const book = original ? await readBook(original) : newBook();
  applyDocument(book, documentOf(book, functions), document, functions);
  return withSettings(await writeBook(book), document.settings);
}
