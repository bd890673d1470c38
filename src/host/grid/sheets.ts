import { BooleanNumber, Direction, RANGE_TYPE } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetFrozenCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
} from '@univerjs/sheets';
import type { Cells } from './book';
import type { SheetFacts, Sheets } from './bookSheets';
import { setColumnWidth, widthOf } from './columnWidths';
import type { SheetLayout } from './document';
import type { Engine } from './engine';
import { applyLayout, layoutOf } from './layout';
import { plainLayout } from './plainLayout';
import { refuse } from './refusal';
import { charactersOf } from './rowHeights';
import { ROOMY_COLUMNS } from './snapshot';

interface SheetsNeed {
  readonly cells: Cells;
  isProtected(sheet: string): boolean;
  guard(sheet: string): void;
  protect(sheet: string, on: boolean): void;
  /** What only paper shows, by sheet. */
  readonly paper: Map<string, SheetLayout>;
  /** Does something that must not be told as a change of the active sheet. */
  quietly(work: () => void): void;
}

/** The sheets of the workbook, in the order of their tabs. */
export function sheetsOf(engine: Engine, need: SheetsNeed): Sheets {
  const active = () => engine.workbook().getActiveSheet().getSheetId();
  const activate = (sheet: string) =>
    engine.execute(SetWorksheetActiveOperation.id, { subUnitId: engine.sheet(sheet).getSheetId() });
  const list = (): SheetFacts[] =>
    engine
      .workbook()
      .getSheets()
      .map((sheet) => factsOf(engine, sheet.getSheetId(), need.isProtected(sheet.getSheetId())));
  const find = (idOrName: string) =>
    list().find((sheet) => sheet.id === idOrName) ??
    list().find((sheet) => sheet.name.toLowerCase() === idOrName.toLowerCase()) ??
    null;
  const named = (name: string, except?: string) => {
    if (name.length === 0 || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'"))
      refuse('invalid', `"${name}" cannot be the name of a sheet.`);
    const other = list().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (other && other.id !== except) refuse('exists', `There is a sheet "${name}" already.`);
    return name;
  };
  /** The library moves references only while the sheet concerned is the active one. */
  const whileActive = (sheet: string, work: () => void) => {
    need.guard(sheet);
    const before = active();
    need.quietly(() => {
      activate(sheet);
    });
    work();
    need.quietly(() => {
      activate(before);
    });
  };
  const rowsOf = (sheet: string, row: number, count: number) => ({
    startRow: row,
    endRow: row + count - 1,
    startColumn: 0,
    endColumn: engine.sheet(sheet).getColumnCount() - 1,
    rangeType: RANGE_TYPE.ROW,
  });
  const columnsOf = (sheet: string, column: number, count: number) => ({
    startRow: 0,
    endRow: engine.sheet(sheet).getRowCount() - 1,
    startColumn: column,
    endColumn: column + count - 1,
    rangeType: RANGE_TYPE.COLUMN,
  });
  const run = (sheet: string, command: string, range: object, more = {}) =>
    whileActive(sheet, () => engine.execute(command, { subUnitId: sheet, range, ...more }));
  const setWidth = (sheet: string, column: number, count: number, width: number) =>
    setColumnWidth(engine, sheet, column, count, width);
  return {
    list,
    find,
    get active() {
      return active();
    },
    add(name) {
      const given = named(name ?? nextName(list()));
      const id = `sheet-${Date.now().toString(36)}-${list().length + 1}`;
      engine.execute(InsertSheetCommand.id, {
        sheet: {
          id,
          name: given,
          rowCount: Math.max(
            1000,
            ...engine
              .workbook()
              .getSheets()
              .map((each) => each.getRowCount()),
          ),
          columnCount: ROOMY_COLUMNS,
          defaultColumnWidth: 73,
          defaultRowHeight: 20,
          defaultStyle: { ff: 'Calibri', fs: 11 },
        },
      });
      return find(id)!;
    },
    rename(sheet, name) {
      engine.execute(SetWorksheetNameCommand.id, {
        subUnitId: engine.sheet(sheet).getSheetId(),
        name: named(name, sheet),
      });
    },
    remove(sheet) {
      if (list().filter((each) => each.visible && each.id !== sheet).length === 0)
        refuse('invalid', 'A workbook must keep at least one visible sheet.');
      const next = list().find((each) => each.id !== sheet && each.visible)!;
      if (active() === engine.sheet(sheet).getSheetId()) activate(next.id);
      engine.execute(RemoveSheetCommand.id, { subUnitId: sheet });
    },
    activate,
    move: (sheet, position) => {
      engine.execute(SetWorksheetOrderCommand.id, { subUnitId: engine.sheet(sheet).getSheetId(), order: position });
    },
    show(sheet, visible) {
      const before = active();
      engine.execute(visible ? SetWorksheetShowCommand.id : SetWorksheetHideCommand.id, {
        subUnitId: engine.sheet(sheet).getSheetId(),
      });
      if (visible) activate(before);
    },
    protect: (sheet, on) => need.protect(engine.sheet(sheet).getSheetId(), on),
    freeze: (sheet, rows, columns) => {
      engine.execute(SetFrozenCommand.id, {
        subUnitId: engine.sheet(sheet).getSheetId(),
        startRow: rows || -1,
        startColumn: columns || -1,
        ySplit: rows,
        xSplit: columns,
      });
    },
    columnWidth: (sheet, column) => widthOf(engine.sheet(sheet).getConfig().columnData[column]?.w),
    setColumnWidth: setWidth,
    layout: (sheet) => layoutOf(engine, sheet, need.paper.get(sheet) ?? plainLayout),
    setLayout: (sheet, given) => {
      need.paper.set(sheet, applyLayout(engine, sheet, need.paper.get(sheet) ?? plainLayout, given));
    },
    autofitColumns(sheet, column, count) {
      const used = need.cells.used(sheet);
      if (!used) return;
      for (let each = column; each < column + count; each++) {
        const texts = need.cells.text({ sheet, row: used.row, column: each, rows: used.rows, columns: 1 }).flat();
        const longest = Math.max(0, ...texts.map(charactersOf));
        if (longest > 0) setWidth(sheet, each, 1, Math.min(255, longest + 2));
      }
    },
    insertRows: (sheet, row, count) =>
      run(sheet, InsertRowByRangeCommand.id, rowsOf(sheet, row, count), { direction: Direction.UP }),
    deleteRows: (sheet, row, count) => run(sheet, RemoveRowByRangeCommand.id, rowsOf(sheet, row, count)),
    insertColumns: (sheet, column, count) =>
      run(sheet, InsertColByRangeCommand.id, columnsOf(sheet, column, count), { direction: Direction.LEFT }),
    deleteColumns: (sheet, column, count) => run(sheet, RemoveColByRangeCommand.id, columnsOf(sheet, column, count)),
  };
}

function factsOf(engine: Engine, id: string, isProtected: boolean): SheetFacts {
  const { name, hidden, freeze } = engine.sheet(id).getConfig();
  return {
    id,
    name,
    visible: hidden !== BooleanNumber.TRUE,
    protected: isProtected,
    frozenRows: Math.max(0, freeze?.ySplit ?? 0),
    frozenColumns: Math.max(0, freeze?.xSplit ?? 0),
  };
}

function nextName(sheets: readonly SheetFacts[]): string {
  for (let number = sheets.length + 1; ; number++)
    if (!sheets.some((sheet) => sheet.name.toLowerCase() === `sheet${number}`)) return `Sheet${number}`;
}
