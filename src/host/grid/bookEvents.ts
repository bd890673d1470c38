import { type ICellData, type IRange, ObjectMatrix } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import type { Actor, Area, BookEvents, ChangeKind } from './book';
import type { CellValue } from './document';
import type { Engine } from './engine';
import type { Reading } from './reading';

export type Emit = <Name extends keyof BookEvents>(name: Name, event: BookEvents[Name]) => void;

interface Parameters {
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
  readonly range?: IRange;
  readonly name?: string;
  readonly sheet?: { readonly id: string };
  readonly to?: { readonly subUnitId: string; readonly value: Record<number, Record<number, ICellData | null>> };
}

const structural: Readonly<Record<string, ChangeKind>> = {
  [InsertRowMutation.id]: 'rowsInserted',
  [RemoveRowMutation.id]: 'rowsDeleted',
  [InsertColMutation.id]: 'columnsInserted',
  [RemoveColMutation.id]: 'columnsDeleted',
};

/** Tells what happens in the workbook, from the commands that the library executes (undo and redo included). */
export function watchBook(
  engine: Engine,
  reading: Reading,
  actor: () => Actor,
  isQuiet: () => boolean,
  emit: Emit,
): () => void {
  let before: CellValue = null;
  let oldName = '';
  const first = engine.commands.beforeCommandExecuted((command) => {
    const parameters = command.params as Parameters;
    const area =
      command.id === SetRangeValuesMutation.id ? writtenArea(parameters.subUnitId, parameters.cellValue) : null;
    if (area && isOne(area)) before = reading.value(area.sheet, area.row, area.column);
    if (command.id === SetWorksheetNameMutation.id) oldName = engine.sheet(parameters.subUnitId).getName();
  });
  const then = engine.commands.onCommandExecuted((command, options) => {
    const parameters = command.params as Parameters;
    const by = actor();
    if (command.id === SetRangeValuesMutation.id) {
      const area = options?.fromFormula ? null : writtenArea(parameters.subUnitId, parameters.cellValue);
      if (!area) return;
      reading.forgetShared();
      emit('changed', {
        area,
        kind: 'edited',
        by,
        ...(isOne(area) && { before, after: reading.value(area.sheet, area.row, area.column) }),
      });
    } else if (command.id in structural) {
      reading.forgetShared();
      emit('changed', { area: areaOf(parameters.subUnitId, parameters.range!), kind: structural[command.id]!, by });
    } else if (command.id === MoveRangeMutation.id && parameters.to) {
      reading.forgetShared();
      const area = writtenArea(parameters.to.subUnitId, parameters.to.value, true);
      if (area) emit('changed', { area, kind: 'edited', by });
    } else if (command.id === ReorderRangeMutation.id) {
      reading.forgetShared();
      emit('changed', { area: areaOf(parameters.subUnitId, parameters.range!), kind: 'edited', by });
    } else if (command.id === InsertSheetMutation.id) emit('added', { sheet: parameters.sheet!.id, by });
    else if (command.id === RemoveSheetMutation.id) emit('removed', { sheet: parameters.subUnitId, by });
    else if (command.id === SetWorksheetNameMutation.id)
      emit('renamed', { sheet: parameters.subUnitId, before: oldName, after: parameters.name! });
    else if (command.id === SetWorksheetActiveOperation.id && !isQuiet())
      emit('activated', { sheet: parameters.subUnitId });
    else if (command.id === SetSelectionsOperation.id && !isQuiet()) {
      const range = (command.params as { selections?: readonly { range: IRange }[] }).selections?.at(-1)?.range;
      if (range) emit('selected', { area: areaOf(parameters.subUnitId, range) });
    }
  });
  return () => {
    first.dispose();
    then.dispose();
  };
}

/** The smallest area around all cells that got contents; null where only their look changed. */
function writtenArea(sheet: string, cells: Parameters['cellValue'], any = false): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  new ObjectMatrix(cells ?? {}).forValue((row, column, cell) => {
    if (!any && cell && !('v' in cell || 'f' in cell || 'si' in cell || 'p' in cell)) return;
    [top, left, bottom, right] = [
      Math.min(top, row),
      Math.min(left, column),
      Math.max(bottom, row),
      Math.max(right, column),
    ];
  });
  return bottom < 0 ? null : { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function areaOf(sheet: string, { startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    sheet,
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

function isOne(area: Area): boolean {
  return area.rows === 1 && area.columns === 1;
}
