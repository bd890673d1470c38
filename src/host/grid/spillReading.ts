import { type ICellData, type IRange, type Injector } from '@univerjs/core';
import { BaseReferenceObject, IFormulaCurrentConfigService, IFormulaRuntimeService } from '@univerjs/engine-formula';

/** By unit, sheet, row and column of the first cell. */
export type Spills = Readonly<
  Record<string, Record<string, Record<number, Record<number, IRange>> | undefined> | undefined>
>;
type CellRead = ICellData | null | undefined | void;
type Cells = { getValue(row: number, column: number): CellRead } | undefined;

interface Reference {
  readonly _runtimeArrayFormulaCellData: object;
  getUnitId(): string;
  getSheetId(): string;
  getCurrentActiveSheetData(): { readonly cellData: Cells } | undefined;
  getCurrentRuntimeSheetData(): Cells;
  getCurrentActiveArrayFormulaCellData(): Cells;
  getCurrentRuntimeActiveArrayFormulaCellData(): Cells;
  getRuntimeFeatureCellValue(row: number, column: number): CellRead;
  getCellData(row: number, column: number): CellRead;
  knowsSpills?: boolean;
}

/** Which spills there were before the calculation that fills these cells, and which it has made so far. */
const spillsOf = new WeakMap<object, { readonly before: Spills; now(): Spills }>();

/**
 * What a spill held before it was calculated anew counts no more: a range that two corners make (`$B$1:$B$9`) did not know where
 * spills are, and added up the rows that a shorter one had left. Looks for spills only where there is an old value.
 */
export function readSpillsAnew(injector: Injector): void {
  const current = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const { reset } = runtime;
  runtime.reset = () => {
    reset.call(runtime);
    spillsOf.set(runtime.getRuntimeArrayFormulaCellData(), {
      before: current.getArrayFormulaRange() as Spills,
      now: () => runtime.getUnitArrayFormula() as Spills,
    });
  };
  const reference = BaseReferenceObject.prototype as unknown as Reference;
  if (reference.knowsSpills) return;
  reference.knowsSpills = true;
  reference.getCellData = function (this: Reference, row, column) {
    const fresh =
      this.getCurrentRuntimeSheetData()?.getValue(row, column) ??
      this.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column) ??
      this.getRuntimeFeatureCellValue(row, column);
    if (fresh) return fresh;
    const old = this.getCurrentActiveArrayFormulaCellData()?.getValue(row, column);
    if (!old) return this.getCurrentActiveSheetData()?.cellData?.getValue(row, column);
    return isOfSpillMadeAnew(this, row, column) ? null : old;
  };
}

function isOfSpillMadeAnew(reference: Reference, row: number, column: number): boolean {
  const spills = spillsOf.get(reference._runtimeArrayFormulaCellData);
  const [unit, sheet] = [reference.getUnitId(), reference.getSheetId()];
  const now = spills?.now()[unit]?.[sheet];
  if (!now) return false;
  return Object.entries(spills.before[unit]?.[sheet] ?? {}).some(([top, anchors]) =>
    Object.entries(anchors).some(
      ([left, { startRow, endRow, startColumn, endColumn }]) =>
        row >= startRow &&
        row <= endRow &&
        column >= startColumn &&
        column <= endColumn &&
        now[Number(top)]?.[Number(left)] !== undefined,
    ),
  );
}
