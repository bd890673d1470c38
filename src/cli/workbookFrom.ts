import type { Csv } from '../host/file/csv/openCsv';
import { isCsv } from '../host/file/isCsv';
import { patchable } from '../host/file/patch/patchable';
import { patchFile } from '../host/file/patch/patchFile';
import { functionNames } from './customFunctions';
import { press } from './press';

export interface Given {
  readonly bytes: Uint8Array;
  /** How it was read; null where the file is a workbook already. */
  readonly csv: Csv | null;
}

/** The workbook in a file as it was read; a CSV file has become one. */
export async function workbookFrom(bytes: Uint8Array, file: string): Promise<Given> {
  if (!isCsv(bytes, file)) return { bytes, csv: null };
  const { openCsv } = await import(/* webpackMode: "lazy", webpackChunkName: "book" */ '../host/file/csv/openCsv');
  const csv = openCsv(bytes, file);
  return { bytes: await bookOf(csv), csv };
}

/** A bare workbook by the .xlsx library, its cells put in as results are: the library alone would take seven times as long over a long ledger. */
async function bookOf({ workbook, rows }: Csv): Promise<Uint8Array> {
  const { saveFile } = await import(/* webpackMode: "lazy", webpackChunkName: "book" */ '../host/file/saveFile');
  const bare = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: [] })) };
  const cells = rows.map((values, row) => values.map((value, column) => ({ row, column, value })));
  return patchFile(patchable(await saveFile(bare, functionNames), press), new Map([[workbook.sheets[0]!.name, cells]]));
}
