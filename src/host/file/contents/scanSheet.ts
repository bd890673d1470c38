import { strFromU8 } from 'fflate';
import { COLUMNS, ROWS } from '../../grid/address';
import type { CellValue, ErrorValue } from '../../grid/document';
import { refuseFile } from '../refusal';
import { numberIn } from './numberIn';
import { textOfPieces } from './sharedStrings';
import { formulaAt, type StoredFormula } from './storedFormula';
import { endOfTag, find, LESS, QUOTE, SLASH, startsWith, valueOf } from './tags';
import { textBetween } from './xmlText';

interface ScannedSheet {
  readonly rows: CellValue[][];
  readonly formulas: StoredFormula[];
}

const [LETTER_R, LETTER_T, LETTER_C] = [114, 116, 99];

/**
 * The cells of a sheet's part in one pass over its bytes, as Excel and most programs write them.
 * Null where something stands among them that is not understood for certain: then somebody slower has to read the file.
 */
export function scanSheet(bytes: Uint8Array, texts: readonly string[]): ScannedSheet | null {
  const data = find(bytes, '<sheetData', 0);
  if (data < 0) return null;
  const sheet: ScannedSheet = { rows: [], formulas: [] };
  let at = endOfTag(bytes, data + 1);
  if (at < 0) return null;
  if (bytes[at - 1] === SLASH) return sheet;
  const cells = cellReader(bytes, texts, sheet);
  let row: number | null = null;
  for (at = bytes.indexOf(LESS, at); at >= 0; at = bytes.indexOf(LESS, at)) {
    if (bytes[at + 1] === LETTER_C && bytes[at + 2]! <= 32 && row !== null) at = cells(at, row);
    else if (startsWith(bytes, '<row', at)) {
      const end = endOfTag(bytes, at + 1);
      row = numberAt(bytes, valueOf(LETTER_R, bytes, at, end)) - 1;
      if (row >= ROWS) outside();
      at = row >= 0 ? end : -1;
    } else if (startsWith(bytes, '</row>', at)) at += 6;
    else return startsWith(bytes, '</sheetData>', at) ? sheet : null;
    if (at < 0) return null;
  }
  return null;
}

/** Reads the cell that begins at a place, and answers where it ends; -1 where it is not understood. */
function cellReader(
  bytes: Uint8Array,
  texts: readonly string[],
  { rows, formulas }: ScannedSheet,
): (at: number, row: number) => number {
  let width = 0;
  const put = (row: number, column: number, value: CellValue) => {
    width = Math.max(width, column + 1);
    const cells = (rows[row] ??= new Array<CellValue>(width).fill(null));
    while (cells.length < width) cells.push(null);
    cells[column] = value;
  };
  return (start, row) => {
    const open = endOfTag(bytes, start + 1);
    const column = columnAt(bytes, valueOf(LETTER_R, bytes, start, open));
    if (open < 0 || column < 0) return -1;
    if (column >= COLUMNS) outside();
    if (bytes[open - 1] === SLASH) return open;
    const end = find(bytes, '</c>', open);
    const kind = valueOf(LETTER_T, bytes, start, open);
    const formula = bytes[open + 2] === 102 ? formulaAt(bytes, open + 1, row, column) : null;
    if (end < 0 || formula === 'odd') return -1;
    if (formula) formulas.push(formula.stored);
    const value = valueAt(bytes, formula?.end ?? open + 1, end, kind, texts);
    if (value === undefined) return -1;
    if (value !== null) put(row, column, value);
    return end + 4;
  };
}

/** What stands between a cell's tags, behind its formula; undefined where it is not understood. */
function valueAt(
  bytes: Uint8Array,
  from: number,
  end: number,
  kind: number,
  texts: readonly string[],
): CellValue | undefined {
  if (from === end) return null;
  if (startsWith(bytes, '<is>', from) && startsWith(bytes, 'inlineStr"', kind))
    return textOfPieces(strFromU8(bytes.subarray(from, end)));
  if (!startsWith(bytes, '<v', from)) return undefined;
  const open = endOfTag(bytes, from + 1);
  if (bytes[open - 1] === SLASH) return open + 1 === end ? null : undefined;
  const close = bytes.indexOf(LESS, open);
  if (open < 0 || close + 4 !== end || !startsWith(bytes, '</v>', close)) return undefined;
  return open + 1 === close ? null : valueOfKind(bytes, open + 1, close, kind, texts);
}

function valueOfKind(
  bytes: Uint8Array,
  from: number,
  to: number,
  kind: number,
  texts: readonly string[],
): CellValue | undefined {
  if (kind < 0 || startsWith(bytes, 'n"', kind)) return finite(numberIn(bytes, from, to));
  if (startsWith(bytes, 's"', kind)) return texts[numberIn(bytes, from, to)] ?? noText();
  if (startsWith(bytes, 'str"', kind)) return textBetween(bytes, from, to);
  if (startsWith(bytes, 'b"', kind)) return textBetween(bytes, from, to) !== '0';
  return startsWith(bytes, 'e"', kind) ? { error: textBetween(bytes, from, to) as ErrorValue['error'] } : undefined;
}

/** A program that walks to such a row or column never comes back. */
function outside(): never {
  return refuseFile('a cell stands outside of the largest sheet there is', '有单元格超出了工作表的最大范围');
}

function noText(): never {
  return refuseFile('a cell names a text that the workbook does not have', '有单元格引用了工作簿中不存在的文本');
}

function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}

function numberAt(bytes: Uint8Array, from: number): number {
  return from < 0 ? 0 : numberIn(bytes, from, bytes.indexOf(QUOTE, from));
}

/** `AB12"` → 27. */
function columnAt(bytes: Uint8Array, from: number): number {
  let column = 0;
  for (let at = from; at >= 0 && bytes[at]! >= 65 && bytes[at]! <= 90; at++) column = column * 26 + bytes[at]! - 64;
  return column - 1;
}
