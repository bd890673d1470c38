import type { Injector } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

/** Before every write into one sheet the library gathers the formulas of all sheets, cell by cell, and uses those of the one. */
export function readOneSheet(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const { updateFormulaData } = model;
  const own = (unit: string, sheet: string): object =>
    Object.assign(Object.create(model) as object, {
      getFormulaData: () => ({ [unit]: { [sheet]: model.getSheetFormulaData(unit, sheet) } }),
    });
  Object.defineProperty(model, 'updateFormulaData', {
    value: (unit: string, sheet: string, cells: Parameters<typeof updateFormulaData>[2]) =>
      updateFormulaData.call(own(unit, sheet) as FormulaDataModel, unit, sheet, cells),
    configurable: true,
  });
}
