import type { Workbook } from '../grid/document';
import { openCsv } from './csv/openCsv';
import { isCsv } from './isCsv';
import { openFile } from './openFile';

/** Opens whatever a table comes in: an .xlsx file, or a CSV file as a workbook of one sheet. `original` is what a later save builds on. */
export async function openAny(
  bytes: Uint8Array,
  fileName: string,
  functions: readonly string[],
): Promise<{ readonly workbook: Workbook; readonly original: Uint8Array | undefined }> {
  return isCsv(bytes, fileName)
    ? { workbook: openCsv(bytes, fileName).workbook, original: undefined }
    : { workbook: await openFile(bytes, functions), original: bytes };
}
