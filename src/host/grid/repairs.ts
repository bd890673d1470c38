import { ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { ArrayValueObject, BaseFunction, BaseReferenceObject, CELL_INVERTED_INDEX_CACHE, ErrorType, ErrorValueObject, functionDate, IDependencyManagerService, IFormulaCurrentConfigService, IFormulaRuntimeService, IFunctionService, LexerNode, NumberValueObject, RemoveDefinedNameMutation, SetDefinedNameMutation, SetTriggerFormulaCalculationStartMutation, SuffixNodeFactory } from '@univerjs/engine-formula';
import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { keepNamesKnown } from './knownNames';
import { keepWordsAfterClosing } from './lateProgress';
import { growForSpills } from './roomySpills';
import { readTableSections } from './tableSections';

/**
 * What the pinned release of the grid library gets wrong and we need right, changed from outside through what it exports.
 * Each has a test that tells when it is no longer needed; all are to be looked at again when the pinned version moves.
 */
export function repair(injector: Injector): void {
  limitIndex();
  calculateSpillsOnce(injector);
  anchorArray(injector);
  forgetChangedNames(injector);
  keepSheetOfTable();
  clipMonths();
  readTableSections(injector);
  growForSpills(injector);
  keepNamesKnown(injector);
  keepWordsAfterClosing(injector);
}

/** Shorter columns are quicker to compare than to look up: the index scans every distinct value of the column each time. */
export const INDEX_PAYS_FROM = 64;

interface Index {
  canUseCache(unit: string, sheet: string, column: number, from: number, to: number): { rowsInCache: number[][]; rowsNotInCache: number[][] };
  setContinueBuildingCache(unit: string, sheet: string, column: number, from: number, to: number): void;
  shouldContinueBuildingCache(unit: string, sheet: string, column: number, row: number): boolean;
  set(unit: string, sheet: string, column: number, value: unknown, row: number, update?: boolean): void;
  limited?: boolean;
}

/**
 * Comparisons use an index of a column's values even for one cell: with n formulas the work grows as n². And every calculated
 * value is looked for in the index and put into it, whether or not anybody has asked for that row: for a spill of n rows, n² again.
 */
function limitIndex(): void {
  const index = CELL_INVERTED_INDEX_CACHE as unknown as Index;
  if (index.limited) return;
  const { canUseCache, setContinueBuildingCache, set } = index;
  index.limited = true;
  index.canUseCache = (unit, sheet, column, from, to) =>
    to - from + 1 < INDEX_PAYS_FROM ? { rowsInCache: [], rowsNotInCache: [] } : canUseCache.call(index, unit, sheet, column, from, to);
  index.setContinueBuildingCache = (unit, sheet, column, from, to) => {
    if (to - from + 1 >= INDEX_PAYS_FROM) setContinueBuildingCache.call(index, unit, sheet, column, from, to);
  };
  index.set = (unit, sheet, column, value, row, update) => {
    const asked = update && !index.shouldContinueBuildingCache(unit, sheet, column, row);
    if (asked || !update) set.call(index, unit, sheet, column, value, row, update);
  };
}

/** After a forced calculation the second pass, made for what depends on spills, runs every formula once more. */
function calculateSpillsOnce(injector: Injector): void {
  const data = injector.get(IFormulaCurrentConfigService) as unknown as { _forceCalculate: boolean; loadDirtyRangesAndExcludedCell(...given: unknown[]): void };
  const load = data.loadDirtyRangesAndExcludedCell;
  data.loadDirtyRangesAndExcludedCell = (...given) => {
    data._forceCalculate = false;
    load.apply(data, given);
  };
}

/** A formula is kept parsed with the meaning that its names had; when a name is set anew, its formulas are parsed and calculated again. */
function forgetChangedNames(injector: Injector): void {
  const commands = injector.get(ICommandService);
  commands.onCommandExecuted(({ id, params }, options) => {
    if ((id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) || options?.fromFormula) return;
    const { unitId, name } = params as { unitId: string; name: string };
    injector.get(IFunctionService).deleteFormulaAstCacheKey(name);
    injector.get(IDependencyManagerService).reset();
    commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, { unitId, forceCalculation: true, dirtyRanges: [], dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} });
  });
}

/** `A1#` is unfinished in the library and gives #VALUE!: the suffix is handed to a function of ours that reads the spill. */
function anchorArray(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const functions = injector.get(IFunctionService);
  const reader = new AnchorArray(runtime);
  functions.registerExecutors(reader);
  const factory = injector.get(SuffixNodeFactory) as unknown as { checkAndCreateNodeType(token: unknown): unknown };
  const create = factory.checkAndCreateNodeType;
  factory.checkAndCreateNodeType = (token) => {
    const node = create.call(factory, token) as { _handlerPound?: unknown } | undefined;
    if (node && token instanceof LexerNode && token.getToken().trim() === '#') node._handlerPound = (cell: FunctionVariantType) => reader.calculate(cell as unknown as BaseValueObject);
    return node;
  };
}

/** A cell that a function finds in a table of another sheet (`INDEX(Sales[Amount],2)`) was looked for on the formula's own sheet: the name of the sheet is not known, its id is. */
function keepSheetOfTable(): void {
  const reference = BaseReferenceObject.prototype as BaseReferenceObject & { keepsSheet?: boolean };
  if (reference.keepsSheet) return;
  const { setForcedSheetId } = reference;
  reference.keepsSheet = true;
  reference.setForcedSheetId = function (this: BaseReferenceObject, names) {
    if (this.getForcedSheetName()) setForcedSheetId.call(this, names);
  };
}

/** EDATE ran over into the next month where the month is too short: 31 January and one month gave 3 March. */
function clipMonths(): void {
  const edate = (functionDate.find(([, name]) => name === 'EDATE')![0] as { prototype: BaseFunction & { clips?: boolean } }).prototype;
  if (edate.clips) return;
  const { calculate } = edate;
  edate.clips = true;
  edate.calculate = function (this: BaseFunction, start: BaseValueObject, months: BaseValueObject) {
    const moved = calculate.call(this, start, months) as BaseValueObject;
    if (!moved.isArray()) return moved;
    const [from, to] = [start.isArray() ? start as ArrayValueObject : null, moved as ArrayValueObject];
    return to.mapValue((day, row, column) => {
      const before = from ? from.get(Math.min(row, from.getRowCount() - 1), Math.min(column, from.getColumnCount() - 1)) : start;
      const over = day.isNumber() && before?.isNumber() && dayOfMonth(Number(day.getValue())) !== dayOfMonth(Number(before.getValue()));
      return over ? NumberValueObject.create(Number(day.getValue()) - dayOfMonth(Number(day.getValue())), day.getPattern()) : day;
    });
  };
}

function dayOfMonth(serial: number): number {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).getUTCDate();
}

/** Excel's file name of the `#` suffix; a class because the library registers functions as objects of its own base class. */
class AnchorArray extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor(private readonly runtime: IFormulaRuntimeService) {
    super('ANCHORARRAY');
  }

  override calculate(given: BaseValueObject): BaseValueObject {
    const anchor = given as unknown as BaseReferenceObject;
    if (!anchor.isReferenceObject() || !(anchor.isCell() || anchor.isRange())) return ErrorValueObject.create(ErrorType.VALUE);
    const { startRow, startColumn } = anchor.getRangePosition();
    const [unit, sheet] = [anchor.getUnitId(), anchor.getSheetId()];
    const dependsOnAnchor = { toUnitRange: () => anchor.toUnitRange() };
    const spill = this.runtime.getUnitArrayFormula()[unit]?.[sheet]?.[startRow]?.[startColumn] ?? anchor.getArrayFormulaRange()[unit]?.[sheet]?.[startRow]?.[startColumn];
    if (!spill) return Object.assign(new ErrorValueObject(ErrorType.REF), dependsOnAnchor);
    return Object.assign(rectangle(anchor, spill.startRow, spill.startColumn, spill.endRow, spill.endColumn), dependsOnAnchor);
  }
}

function rectangle(anchor: BaseReferenceObject, top: number, left: number, bottom: number, right: number): ArrayValueObject {
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: right - left + 1 }, (_none, column) => {
    const cell = anchor.getCellData(top + row, left + column);
    return cell && cell.v !== null && cell.v !== undefined ? anchor.getCellValueObject(cell) : null;
  }));
  return ArrayValueObject.create({ calculateValueList: rows, rowCount: rows.length, columnCount: right - left + 1, unitId: anchor.getUnitId(), sheetId: anchor.getSheetId(), row: top, column: left });
}
