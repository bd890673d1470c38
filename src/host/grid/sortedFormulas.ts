import { type ICellData, IUniverInstanceService, type Injector, type IRange, type Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { ReorderRangeCommand, SetRangeValuesMutation, SheetInterceptorService } from '@univerjs/sheets';
import { movedFormula } from './relativeFormula';

interface Reordering {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
  /** Which row comes into which. */
  readonly order: Readonly<Record<number, number>>;
}

type Contents = Record<number, Record<number, ICellData>>;

/** When rows are sorted each formula goes with its row and looks at the cells of the row where it comes to stand; the library left it looking at the row where it stood. */
export function sortFormulas(injector: Injector): void {
  const workbooks = injector.get(IUniverInstanceService);
  const model = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations({ id, params }) {
      if (id !== ReorderRangeCommand.id) return { redos: [], undos: [] };
      const { unitId, subUnitId, range, order } = params as Reordering;
      const sheet = workbooks.getUnit<Workbook>(unitId)!.getSheetBySheetId(subUnitId)!;
      const [moved, before]: [Contents, Contents] = [{}, {}];
      for (const [row, from] of Object.entries(order).map(([to, source]) => [Number(to), source] as const))
        for (let column = range.startColumn; column <= range.endColumn; column++) {
          const formula = model.getFormulaStringByCell(from, column, subUnitId, unitId);
          const stood = sheet.getCellRaw(row, column);
          if (formula) {
            const cell = { ...sheet.getCellRaw(from, column), f: movedFormula(formula, row - from, 0), si: null };
            (moved[row] ??= {})[column] = cell;
          }
          if (stood?.f || stood?.si) (before[row] ??= {})[column] = { ...stood };
        }
      const writing = (cellValue: Contents) =>
        Object.keys(cellValue).length > 0
          ? [{ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue } }]
          : [];
      return { redos: writing(moved), undos: writing(before) };
    },
  });
}
