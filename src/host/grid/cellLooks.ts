import {
  type ICellData,
  type IMutationInfo,
  type IRange,
  type IStyleData,
  IUndoRedoService,
  ObjectMatrix,
  type Worksheet,
} from '@univerjs/core';
import {
  AFFECT_LAYOUT_STYLES,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Engine } from './engine';

export type Looks = Record<number, Record<number, ICellData & { readonly s: IStyleData }>>;

/**
 * Gives cells another look, as one step that can be undone. The library's command for values would do it too, but looks through the
 * workbook's formulas each time and calculates again whatever reads these cells: a sheet of fifty looks took seconds.
 */
export function giveLooks(engine: Engine, sheet: string, range: IRange, looks: Looks): void {
  const place = { unitId: engine.unit, subUnitId: sheet };
  const params = { ...place, cellValue: looks, trigger: SetStyleCommand.id };
  const before = SetRangeValuesUndoMutationFactory(engine.injector, params);
  const higher = changesHeight(looks);
  const cellHeights = higher ? heightsOf(engine.sheet(sheet), looks) : new ObjectMatrix<number>();
  engine.execute(SetRangeValuesMutation.id, params);
  const heights = engine.injector
    .get(SheetInterceptorService)
    .generateMutationsOfAutoHeight({ ...place, ranges: higher ? [range] : [], cellHeights });
  run(engine, heights.redos);
  engine.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: engine.unit,
    redoMutations: [{ id: SetRangeValuesMutation.id, params }, ...heights.redos],
    undoMutations: [{ id: SetRangeValuesMutation.id, params: before }, ...heights.undos],
  });
}

/** Bold letters are wider, so that a wrapped text may need one more line; the library leaves them out. */
const layout = [...AFFECT_LAYOUT_STYLES, 'bl'];

function changesHeight(looks: Looks): boolean {
  return Object.values(looks).some((row) => Object.values(row).some(({ s }) => layout.some((key) => key in s)));
}

/** What each cell asks for now: a row whose highest cell is another one is not measured anew. */
function heightsOf(sheet: Worksheet, looks: Looks): ObjectMatrix<number> {
  const heights = new ObjectMatrix<number>();
  new ObjectMatrix(looks).forValue((row, column) => {
    heights.setValue(row, column, sheet.getCellHeight(row, column));
  });
  return heights;
}

function run(engine: Engine, mutations: readonly IMutationInfo[]): void {
  mutations.forEach(({ id, params }) => engine.commands.syncExecuteCommand(id, params));
}
