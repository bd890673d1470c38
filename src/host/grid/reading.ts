import { CellValueType, type ICellData, type IRange, type Nullable, type Worksheet, numfmt } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Area, Position } from './book';
import { isError, readCell } from './cellValue';
import type { CellValue } from './document';
import type { Engine } from './engine';
import { movedFormula } from './relativeFormula';

/** Looks into the grid library's cells: what stands in one, what spilled into it, which formula it follows. */
export interface Reading {
  /** The cell's own contents, or what a formula beside it spilled into it. */
  cell(sheet: string, row: number, column: number): Nullable<ICellData>;
  value(sheet: string, row: number, column: number): CellValue;
  /** As the library stores it, shared formulas resolved; null where there is none. */
  formula(sheet: string, row: number, column: number): string | null;
  text(sheet: string, row: number, column: number): string;
  spill(at: Position): Area | null;
  /** Anchors and their spills on a sheet. */
  spills(sheet: string): readonly Area[];
  /** After formulas were written or moved. */
  forgetShared(): void;
}

export function readingOf(engine: Engine, date1904: boolean): Reading {
  const model = engine.injector.get(FormulaDataModel);
  const shared = new Map<string, ReadonlyMap<string, { f: string; row: number; column: number }>>();

  const cell = (sheet: string, row: number, column: number) => {
    const raw = engine.sheet(sheet).getCellRaw(row, column);
    if (raw?.v !== undefined && raw.v !== null) return raw;
    const spilled = model.getArrayFormulaCellData()[engine.unit]?.[sheet]?.[row]?.[column];
    return spilled && spilled.v !== null && spilled.v !== undefined ? spilled : raw;
  };

  const spills = (sheet: string): Area[] => {
    const ranges = model.getArrayFormulaRange()[engine.unit]?.[sheet] ?? {};
    return Object.entries(ranges).flatMap(([row, columns]) =>
      Object.entries((columns ?? {}) as Record<string, IRange>).flatMap(([column, range]) => {
        const anchor = engine.sheet(sheet).getCellRaw(Number(row), Number(column));
        if (!range || !anchor || !(anchor.f || anchor.si) || anchor.v === '#SPILL!') return [];
        return [
          {
            sheet,
            row: Number(row),
            column: Number(column),
            rows: range.endRow - range.startRow + 1,
            columns: range.endColumn - range.startColumn + 1,
          },
        ];
      }),
    );
  };

  const anchors = (sheet: string) => {
    const known = shared.get(sheet);
    if (known) return known;
    const found = new Map<string, { f: string; row: number; column: number }>();
    engine
      .sheet(sheet)
      .getCellMatrix()
      .forValue((row, column, each) => {
        if (each?.f && each.si) found.set(each.si, { f: each.f, row, column });
      });
    shared.set(sheet, found);
    return found;
  };

  const reading: Reading = {
    cell,
    spills,
    value: (sheet, row, column) => readCell(cell(sheet, row, column)),
    formula(sheet, row, column) {
      const raw = engine.sheet(sheet).getCellRaw(row, column);
      if (raw?.f) return raw.f;
      const anchor = raw?.si ? anchors(sheet).get(raw.si) : undefined;
      return anchor ? movedFormula(anchor.f, row - anchor.row, column - anchor.column) : null;
    },
    text: (sheet, row, column) =>
      displayed(
        reading.value(sheet, row, column),
        patternAt(engine.sheet(sheet), engine, row, column, cell(sheet, row, column)),
        date1904,
      ),
    spill: (at) =>
      spills(at.sheet).find(
        (area) =>
          at.row >= area.row &&
          at.row < area.row + area.rows &&
          at.column >= area.column &&
          at.column < area.column + area.columns,
      ) ?? null,
    forgetShared: () => shared.clear(),
  };
  return reading;
}

function patternAt(sheet: Worksheet, engine: Engine, row: number, column: number, cell: Nullable<ICellData>): string {
  const styles = engine.workbook().getStyles();
  return (
    styles.getStyleByCell(sheet.getCellRaw(row, column))?.n?.pattern ??
    styles.getStyleByCell(cell)?.n?.pattern ??
    'General'
  );
}

function displayed(value: CellValue, pattern: string, date1904: boolean): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && !pattern.includes('@')) return value;
  try {
    return numfmt.format(
      pattern,
      typeof value === 'number' && date1904 && numfmt.isDateFormat(pattern) ? value + 1462 : value,
      { throws: false },
    );
  } catch {
    return String(value);
  }
}

export function isText(cell: Nullable<ICellData>): boolean {
  return cell?.t === CellValueType.STRING || cell?.t === CellValueType.FORCE_STRING;
}
