import { COLUMNS, ROWS } from '../../grid/address';
import type { CellValue, Workbook } from '../../grid/document';
import { emptySheet } from '../../grid/emptySheet';
import { refuseFile } from '../refusal';
import { decoded } from './decoded';
import { fieldsOf } from './fieldsOf';
import { valuesFrom } from './valuesFrom';

/** A CSV file as a workbook of one sheet, and how it was read. */
export interface Csv {
  readonly workbook: Workbook;
  readonly encoding: string;
  /** Null where every line is one cell. */
  readonly separator: string | null;
  readonly rows: readonly (readonly CellValue[])[];
}

export function openCsv(bytes: Uint8Array, fileName: string): Csv {
  const { text, encoding } = decoded(bytes);
  const fields = fieldsOf(text);
  const rows = valuesFrom(fields.rows);
  if (rows.length === 0) refuseFile('nothing stands in the CSV file', 'CSV 文件中没有任何内容');
  if (rows.length > ROWS || rows.some((row) => row.length > COLUMNS))
    refuseFile('the CSV file has more rows or columns than a sheet', 'CSV 文件的行数或列数超出工作表的上限');
  return { workbook: bookOf(sheetNameFrom(fileName), rows), encoding, separator: fields.separator, rows };
}

function bookOf(name: string, rows: Csv['rows']): Workbook {
  const cells = rows.map((row) => row.map((value) => (value === null ? undefined : { value })));
  return {
    names: [],
    date1904: false,
    settings: {},
    sheets: [{ ...emptySheet, name, cells, columnWidths: widthsFor(rows) }],
  };
}

/** In signs, by the longest of the first lines; a Chinese character takes two. */
function widthsFor(rows: Csv['rows']): Readonly<Record<number, number>> {
  const widths: Record<number, number> = {};
  rows.slice(0, 200).forEach((row) => {
    // A line of one cell is a title and may run over its neighbours.
    if (row.filter((value) => value !== null).length < 2) return;
    row.forEach((value, column) => {
      const signs = String(value ?? '').replace(/[\u2e80-\uffff]/g, 'MM').length;
      widths[column] = Math.min(40, Math.max(widths[column] ?? 9, signs + 2));
    });
  });
  return widths;
}

/** As Excel names it: the file's name without its ending, 31 signs, none that a sheet's name may not have. */
function sheetNameFrom(fileName: string): string {
  const name = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[[\]:*?/\\]/g, ' ');
  return (
    name
      .slice(0, 31)
      .replace(/^'+|'+$/g, '')
      .trim() || 'Sheet1'
  );
}
