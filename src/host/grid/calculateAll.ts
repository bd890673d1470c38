import type { ICommandService } from '@univerjs/core';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';

/** Every formula of a workbook, whether or not anything is known to have changed under it. */
export function calculateAll(commands: ICommandService, unitId: string): void {
  commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, {
    unitId,
    forceCalculation: true,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  });
}
