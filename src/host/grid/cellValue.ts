import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue, ErrorValue } from './document';

/** What stands in a cell of the grid library, in our words, and back. The library keeps an error as text and a boolean as 0 or 1. */
const errors: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
  '#CYCLE!',
  '#ERROR!',
]);

/** The library's own errors that Excel does not have: a circle shows 0 there, anything else is a value error. */
const foreign: Readonly<Record<string, CellValue>> = {
  '#GETTING_DATA': { error: '#BUSY!' },
  '#CYCLE!': 0,
  '#ERROR!': { error: '#VALUE!' },
};

export function readCell(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell!.t === CellValueType.BOOLEAN) return Boolean(Number(value));
  if (typeof value === 'string' && cell!.t === CellValueType.NUMBER && value !== '') return Number(value);
  if (typeof value === 'string' && cell!.t !== CellValueType.FORCE_STRING && errors.has(value))
    return errorFrom(value, cell!);
  return value;
}

export function isError(value: CellValue | undefined): value is ErrorValue {
  return typeof value === 'object' && value !== null;
}

export function isErrorName(text: string): text is ErrorValue['error'] {
  return errors.has(text) && !(text in foreign && text !== '#GETTING_DATA');
}

/** A constant as the library stores it; formula and sentence that stood there before are taken away. */
export function writeCell(value: CellValue): ICellData {
  const gone = { f: null, si: null, p: null, custom: null };
  if (value === null) return { ...gone, v: null, t: null };
  if (typeof value === 'number') return { ...gone, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...gone, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string')
    return {
      ...gone,
      v: value,
      t: errors.has(value) || looksNumeric(value) ? CellValueType.FORCE_STRING : CellValueType.STRING,
    };
  return { ...gone, v: value.error, t: CellValueType.STRING, ...(value.message && { custom: sentence(value) }) };
}

/** How the sentence of an error travels with the cell through rows inserted, undo and spills. */
export function sentence(error: ErrorValue): Record<string, string> {
  return { error: error.error, message: error.message ?? '' };
}

function errorFrom(name: string, cell: ICellData): CellValue {
  if (name in foreign) return foreign[name]!;
  const message: unknown = cell.custom?.error === name ? cell.custom.message : undefined;
  return { error: name as ErrorValue['error'], ...(typeof message === 'string' && message && { message }) };
}

function looksNumeric(text: string): boolean {
  return text.trim() !== '' && !Number.isNaN(Number(text));
}
