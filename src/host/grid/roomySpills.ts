import {
  ICommandService,
  IUniverInstanceService,
  type Injector,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { BaseFunction, IFormulaRuntimeService } from '@univerjs/engine-formula';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { COLUMNS, ROWS } from './address';

interface Extent {
  readonly endRow: number;
  readonly endColumn: number;
}
interface Runtime {
  readonly currentUnitId: string;
  readonly currentSubUnitId: string;
  _checkIfArrayFormulaExceeded(rows: number, columns: number, spill: Extent): boolean;
}

const SPARE = 20;

/** The library's grid is as large as it was made, and what spills past its edge ended as #SPILL!: the grid grows, up to the size of Excel's sheet. */
export function growForSpills(injector: Injector): void {
  alwaysRoom();
  const runtime = injector.get(IFormulaRuntimeService) as unknown as Runtime;
  runtime._checkIfArrayFormulaExceeded = (_rows, _columns, { endRow, endColumn }) => {
    if (endRow >= ROWS || endColumn >= COLUMNS) return true;
    const [unitId, subUnitId] = [runtime.currentUnitId, runtime.currentSubUnitId];
    const sheet = injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(subUnitId);
    const commands = injector.get(ICommandService);
    if (sheet && endRow >= sheet.getRowCount())
      commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, {
        unitId,
        subUnitId,
        rowCount: Math.min(ROWS, endRow + 1 + SPARE),
      });
    if (sheet && endColumn >= sheet.getColumnCount())
      commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, {
        unitId,
        subUnitId,
        columnCount: Math.min(COLUMNS, endColumn + 1 + SPARE),
      });
    return false;
  };
}

/** SEQUENCE and RANDARRAY ask how large the grid is and answer #REF! when they would not fit; there is always room, and the spill itself tells. */
function alwaysRoom(): void {
  BaseFunction.prototype.setSheetRowColumnCount = function (this: BaseFunction) {
    Object.assign(this, { _rowCount: Infinity, _columnCount: Infinity });
  };
}
