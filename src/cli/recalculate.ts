import type { Words } from '../engine/words';
import { cellName } from '../host/grid/address';
import type { Cell, CellValue, ErrorValue, Workbook } from '../host/grid/document';
import { openBook } from '../host/grid/openBook';
import type { SheetArea } from '../host/file/formula/areasIn';
import { openFile } from '../host/file/openFile';
import { namesFunction } from '../host/file/formula/namesFunction';
import type { CellChange } from '../host/file/patch/cellXml';
import { opened, patchFile } from '../host/file/patch/patchFile';
import { asOfCell, serialOfDay, withValue } from './asOf';
import { customFunctionsOf, functionNames } from './customFunctions';
import type { Place } from './dependents';
import { dependentsOf, keyOf } from './dependents';

export interface FormulaResult {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly errors: readonly { readonly cell: string; readonly error: string; readonly message: string | null }[];
}

export interface Recalculated {
  readonly bytes: Uint8Array;
  readonly formulas: readonly FormulaResult[];
  /** How many built-in formulas depend on them and were written back too. */
  readonly dependents: number;
  /** Built-in formulas that depend on them and use something that only Excel knows: their old values were left. */
  readonly left: readonly { readonly sheet: string; readonly cell: string }[];
}

/** Calculates the formulas of ours in a workbook, and what depends on them, and puts the results into its file. Words where it cannot be done. */
export async function recalculate(bytes: Uint8Array, asOf: string | null): Promise<Recalculated | Words> {
  opened(bytes);
  const read = await openFile(bytes, functionNames);
  const day = asOf === null ? null : asOfCell(read);
  if (day && 'en' in day) return day;
  const before = day ? withValue(read, day, serialOfDay(asOf!, read.date1904)) : read;
  const after = await calculated(before);
  const own = formulasOfOurs(before);
  const ownKeys = new Set(own.map(keyOf));
  const seeds = [...own.flatMap(place => [areaOf(before, place), areaOf(after, place)]), ...(day ? [{ ...day, rows: 1, columns: 1 }] : [])];
  const dependents = dependentsOf(seeds, before, ownKeys);
  const left = dependents.filter(place => nameError(after, place) && !nameError(before, place));
  const others = dependents.filter(place => !left.includes(place));
  const changes = new Map<string, Map<number, CellChange>>();
  if (day) put(changes, day, { ...day, value: serialOfDay(asOf!, read.date1904) });
  [...own, ...others].forEach(place => putResult(changes, before, after, place));
  const patched = patchFile(bytes, new Map([...changes].map(([sheet, cells]) => [sheet, [...cells.values()]])));
  return { bytes: patched, formulas: own.map(place => resultOf(after, place)), dependents: others.length, left: left.map(({ sheet, row, column }) => ({ sheet, cell: cellName(row, column) })) };
}

async function calculated(document: Workbook): Promise<Workbook> {
  const book = openBook(document, { functions: customFunctionsOf(document.date1904) });
  try {
    book.calculation.recalculate('full');
    await book.calculation.settled();
    return book.toDocument();
  } finally {
    book.dispose();
  }
}

function formulasOfOurs(document: Workbook): readonly Place[] {
  const names = document.names.filter(({ refersTo }) => namesFunction(refersTo, functionNames)).map(({ name }) => name);
  return document.sheets.flatMap(({ name, cells }) => cells.flatMap((line, row) => (line ?? []).flatMap((cell, column) =>
    (cell?.formula && namesFunction(cell.formula, functionNames, names) ? [{ sheet: name, row, column }] : []))));
}

/** The anchor with its spill; cells that were filled before and are not any more are emptied. */
function putResult(changes: Map<string, Map<number, CellChange>>, before: Workbook, after: Workbook, place: Place): void {
  const [old, now] = [areaOf(before, place), areaOf(after, place)];
  const isArray = cellAt(before, place)?.spills !== undefined || now.rows * now.columns > 1 || namesFunction(cellAt(before, place)?.formula ?? '', functionNames);
  each(old, at => keyOf(at) !== keyOf(place) && put(changes, at, { ...at, value: null }));
  each(now, at => put(changes, at, { ...at, value: cellAt(after, at)?.value ?? null, ...(isArray && keyOf(at) === keyOf(place) && { spills: { rows: now.rows, columns: now.columns } }) }));
}

/** A cell that two results claim keeps what is not blank. */
function put(changes: Map<string, Map<number, CellChange>>, { sheet, row, column }: Place, { value, spills }: CellChange): void {
  const cells = changes.get(sheet) ?? new Map<number, CellChange>();
  const known = cells.get(row * 16_384 + column);
  if (!(known && value === null)) cells.set(row * 16_384 + column, { row, column, value, ...(spills && { spills }) });
  changes.set(sheet, cells);
}

function resultOf(document: Workbook, place: Place): FormulaResult {
  const area = areaOf(document, place);
  const values: CellValue[][] = Array.from({ length: area.rows }, () => []);
  const errors: { cell: string; error: string; message: string | null }[] = [];
  each(area, at => {
    const value = cellAt(document, at)?.value ?? null;
    values[at.row - area.row]!.push(value);
    if (isError(value)) errors.push({ cell: cellName(at.row, at.column), error: value.error, message: value.message ?? null });
  });
  return { sheet: place.sheet, cell: cellName(place.row, place.column), formula: cellAt(document, place)!.formula!, values, errors };
}

function areaOf(document: Workbook, place: Place): SheetArea {
  return { ...place, rows: 1, columns: 1, ...cellAt(document, place)?.spills };
}

function cellAt(document: Workbook, { sheet, row, column }: Place): Cell | undefined {
  return document.sheets.find(({ name }) => name === sheet)?.cells[row]?.[column];
}

function each({ sheet, row, column, rows, columns }: SheetArea, visit: (at: Place) => void): void {
  for (let down = 0; down < rows; down += 1) for (let right = 0; right < columns; right += 1) visit({ sheet, row: row + down, column: column + right });
}

function nameError(document: Workbook, place: Place): boolean {
  const value = cellAt(document, place)?.value ?? null;
  return isError(value) && value.error === '#NAME?';
}

function isError(value: CellValue): value is ErrorValue {
  return value !== null && typeof value === 'object';
}
