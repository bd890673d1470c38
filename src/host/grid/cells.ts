import type { ICellData } from '@univerjs/core';
import { SetRangeValuesCommand, SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { Area, Cells, Entry, TableFacts } from './book';
import { giveLooks } from './cellLooks';
import { fromLibraryStyle, toLibraryStyle } from './cellStyle';
import { isError, writeCell } from './cellValue';
import type { CellStyle } from './document';
import type { Engine } from './engine';
import { meantBy } from './entry';
import type { Reading } from './reading';
import { refuse } from './refusal';
import { shownFormula } from './structuredReference';

interface CellsNeed {
  /** Throws a refusal where the sheet is protected. */
  guard(sheet: string): void;
  tables(): readonly TableFacts[];
  /** The formula as the library reads it: names and tables in their own letter case. */
  readonly date1904: boolean;
  understood(formula: string, sheet: string, row: number, column: number): string;
}

/** Rectangles of cells, read and written. */
export function cellsOf(engine: Engine, reading: Reading, need: CellsNeed): Cells {
  const map = <Result>(area: Area, of: (row: number, column: number) => Result): Result[][] =>
    Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_none, column) => of(area.row + row, area.column + column)),
    );

  const ownTable = (sheet: string, row: number, column: number) => tableAround(need.tables(), sheet, row, column);

  /** Makes room for the cells, and answers those that are written. */
  const written = <Content>(area: Area, of: (row: number, column: number) => Content | undefined) => {
    need.guard(area.sheet);
    growTo(engine, area);
    const value: Record<number, Record<number, Content>> = {};
    map(area, (row, column) => {
      const cell = of(row, column);
      if (cell) (value[row] ??= {})[column] = cell;
    });
    return value;
  };

  const put = (area: Area, of: (row: number, column: number) => ICellData | undefined) => {
    const value = written(area, of);
    if (Object.keys(value).length > 0)
      engine.execute(SetRangeValuesCommand.id, { subUnitId: area.sheet, range: rangeOf(area), value });
  };

  const entered = (sheet: string, row: number, column: number, entry: Entry): ICellData | undefined => {
    if (entry === undefined) return undefined;
    if (typeof entry !== 'string') return writeCell(entry);
    if (entry.startsWith('=') && entry.length > 1)
      return { f: need.understood(entry, sheet, row, column), v: null, t: null, si: null, p: null, custom: null };
    const style = engine.workbook().getStyles().getStyleByCell(engine.sheet(sheet).getCellRaw(row, column));
    const { value, numberFormat } = meantBy(entry, style?.n?.pattern, need.date1904);
    return { ...writeCell(value), ...(numberFormat && !style?.n && { s: { n: { pattern: numberFormat } } }) };
  };

  return {
    values: (area) => map(area, (row, column) => reading.value(area.sheet, row, column)),
    formulas: (area) =>
      map(area, (row, column) => {
        const formula = reading.formula(area.sheet, row, column);
        return formula === null
          ? reading.value(area.sheet, row, column)
          : shownFormula(formula, ownTable(area.sheet, row, column));
      }),
    text: (area) => map(area, (row, column) => reading.text(area.sheet, row, column)),
    styles: (area) => map(area, (row, column) => styleAt(engine, area.sheet, row, column) ?? {}),
    enter(area, entries) {
      if (entries.length !== area.rows || entries.some((row) => row.length !== area.columns))
        refuse('invalid', 'The number of rows or columns does not match the size of the range.');
      put(area, (row, column) => entered(area.sheet, row, column, entries[row - area.row]![column - area.column]));
    },
    style(area, styles) {
      const one = isMatrix(styles) ? null : { s: toLibraryStyle(styles) };
      const looks = written(
        area,
        (row, column) =>
          one ?? { s: toLibraryStyle((isMatrix(styles) && styles[row - area.row]?.[column - area.column]) || {}) },
      );
      giveLooks(engine, area.sheet, rangeOf(area), looks);
    },
    clear: (area, what) =>
      put(area, () => ({ ...(what !== 'formats' && writeCell(null)), ...(what !== 'contents' && { s: null }) })),
    used: (sheet, valuesOnly = false) => usedArea(engine, reading, sheet, valuesOnly),
    spill: (at) => reading.spill(at),
    message(at) {
      const value = reading.value(at.sheet, at.row, at.column);
      return isError(value) ? (value.message ?? null) : null;
    },
  };
}

function rangeOf({ row, column, rows, columns }: Area) {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

function styleAt(engine: Engine, sheet: string, row: number, column: number): CellStyle | undefined {
  return fromLibraryStyle(engine.workbook().getStyles().getStyleByCell(engine.sheet(sheet).getCellRaw(row, column)));
}

export function tableAround(
  tables: readonly TableFacts[],
  sheet: string,
  row: number,
  column: number,
): TableFacts | null {
  return (
    tables.find(
      ({ area }) =>
        area.sheet === sheet &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    ) ?? null
  );
}

function usedArea(engine: Engine, reading: Reading, sheet: string, valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const stretch = (row: number, column: number, rows = 1, columns = 1) => {
    [top, left, bottom, right] = [
      Math.min(top, row),
      Math.min(left, column),
      Math.max(bottom, row + rows - 1),
      Math.max(right, column + columns - 1),
    ];
  };
  engine
    .sheet(sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const written = cell && ((cell.v !== undefined && cell.v !== null) || cell.f || cell.si);
      if (written || (!valuesOnly && cell?.s)) stretch(row, column);
    });
  reading.spills(sheet).forEach((area) => stretch(area.row, area.column, area.rows, area.columns));
  return bottom < 0 ? null : { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The grid is as large as it needs to be; writing beyond its edge makes it larger. */
function growTo(engine: Engine, area: Area): void {
  const sheet = engine.sheet(area.sheet);
  const [rows, columns] = [area.row + area.rows, area.column + area.columns];
  if (rows > sheet.getRowCount())
    engine.execute(SetWorksheetRowCountMutation.id, { subUnitId: area.sheet, rowCount: rows + 100 });
  if (columns > sheet.getColumnCount())
    engine.execute(SetWorksheetColumnCountMutation.id, { subUnitId: area.sheet, columnCount: columns + 10 });
}

function isMatrix(styles: CellStyle | readonly (readonly CellStyle[])[]): styles is readonly (readonly CellStyle[])[] {
  return Array.isArray(styles);
}
