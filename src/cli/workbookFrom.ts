import type { Csv } from '../host/file/csv/openCsv';
import { isCsv } from '../host/file/isCsv';
import { functionNames } from './customFunctions';

export interface Given {
  readonly bytes: Uint8Array;
  /** How it was read; null where the file is a workbook already. */
  readonly csv: Csv | null;
}

/** The workbook in a file as it was read; a CSV file has become one. */
export async function workbookFrom(bytes: Uint8Array, file: string): Promise<Given> {
  if (!isCsv(bytes, file)) return { bytes, csv: null };
  const { openCsv } = await import(/* webpackMode: "lazy", webpackChunkName: "book" */ '../host/file/csv/openCsv');
  const { saveFile } = await import(/* webpackMode: "lazy", webpackChunkName: "book" */ '../host/file/saveFile');
  const csv = openCsv(bytes, file);
  return { bytes: await saveFile(csv.workbook, functionNames), csv };
}
