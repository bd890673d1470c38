import type { Words } from '../engine/words';
import { cellName } from '../host/grid/address';
import type { CellValue, ErrorValue } from '../host/grid/document';
import { type Contents, type FormulaCell, contentsOf } from '../host/file/contents/contents';
import { scanFile } from '../host/file/contents/scanFile';
import { namesFunction } from '../host/file/formula/namesFunction';
import { patchable } from '../host/file/patch/patchable';
import { patchFile } from '../host/file/patch/patchFile';
import { asOfCell, serialOfDay, withValue } from './asOf';
import { keyOf, type Place } from './calculation/area';
import type { Calculated } from './calculation/calculate';
import { recalculated } from './calculation/recalculated';
import { inCircles } from './calculation/circles';
import { changesFrom } from './changesFrom';
import { functionNames } from './customFunctions';
import { press } from './press';

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
  /** Formulas whose old values were left: built-in ones that use something that only Excel knows, and those that lead back to themselves. */
  readonly left: readonly { readonly sheet: string; readonly cell: string }[];
}

/** Calculates the formulas of ours in a workbook, and what depends on them, and puts the results into its file. Words where it cannot be done. */
export async function recalculate(bytes: Uint8Array, asOf: string | null): Promise<Recalculated | Words> {
  const archive = patchable(bytes, press);
  const read = scanFile(archive.parts, functionNames) ?? (await readSlowly(bytes));
  const cell = asOf === null ? null : asOfCell(read);
  if (cell && 'en' in cell) return cell;
  const day = cell && { ...cell, value: serialOfDay(asOf!, read.date1904) };
  const before = day ? withValue(read, day, day.value) : read;
  const own = formulasOfOurs(before);
  const { results, dependents } = await recalculated(before, own, day && { ...day, rows: 1, columns: 1 });
  const circles = inCircles([...own, ...dependents].map(results), before);
  const isUnknown = (place: Place) =>
    isNameError(results(place).values[0]![0]!) && !isNameError(valueAt(before, place));
  const isLeft = (place: Place) => circles.has(keyOf(place));
  const others = dependents.filter((place) => !isLeft(place) && !isUnknown(place));
  const told = own.filter((place) => !isLeft(place));
  const left = [...own.filter(isLeft), ...dependents.filter((place) => isLeft(place) || isUnknown(place))];
  const patched = patchFile(archive, changesFrom(day, [...told, ...others].map(results)));
  return {
    bytes: patched,
    formulas: told.map((formula) => resultOf(results(formula))),
    dependents: others.length,
    left: left.map(({ sheet, row, column }) => ({ sheet, cell: cellName(row, column) })),
  };
}

/** The .xlsx library reads whatever Excel reads, and takes its time. */
export async function readSlowly(bytes: Uint8Array): Promise<Contents> {
  const { openFile } = await import(/* webpackMode: "lazy", webpackChunkName: "book" */ '../host/file/openFile');
  return contentsOf(await openFile(bytes, functionNames));
}

function formulasOfOurs({ sheets, names }: Contents): readonly FormulaCell[] {
  const throughNames = names.filter(({ refersTo }) => namesFunction(refersTo, functionNames)).map(({ name }) => name);
  return sheets.flatMap(({ formulas }) =>
    formulas.filter(({ formula }) => namesFunction(formula, functionNames, throughNames)),
  );
}

function resultOf({ formula: { sheet, row, column, formula }, values }: Calculated): FormulaResult {
  const errors = values.flatMap((line, down) =>
    line.flatMap((value, right) =>
      isError(value)
        ? [{ cell: cellName(row + down, column + right), error: value.error, message: value.message ?? null }]
        : [],
    ),
  );
  return { sheet, cell: cellName(row, column), formula, values, errors };
}

function valueAt({ sheets }: Contents, { sheet, row, column }: Place): CellValue {
  return sheets.find(({ name }) => name === sheet)?.rows[row]?.[column] ?? null;
}

function isNameError(value: CellValue): boolean {
  return isError(value) && value.error === '#NAME?';
}

function isError(value: CellValue): value is ErrorValue {
  return value !== null && typeof value === 'object';
}
