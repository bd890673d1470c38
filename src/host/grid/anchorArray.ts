import type { Injector } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFormulaRuntimeService,
  IFunctionService,
  LexerNode,
  SuffixNodeFactory,
} from '@univerjs/engine-formula';

/** `A1#` is unfinished in the library and gives #VALUE!: the suffix is handed to a function of ours that reads the spill. */
export function anchorArray(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const functions = injector.get(IFunctionService);
  const reader = new AnchorArray(runtime);
  functions.registerExecutors(reader);
  const factory = injector.get(SuffixNodeFactory) as unknown as { checkAndCreateNodeType(token: unknown): unknown };
  const create = factory.checkAndCreateNodeType;
  factory.checkAndCreateNodeType = (token) => {
    const node = create.call(factory, token) as { _handlerPound?: unknown } | undefined;
    if (node && token instanceof LexerNode && token.getToken().trim() === '#')
      node._handlerPound = (cell: FunctionVariantType) => reader.calculate(cell as unknown as BaseValueObject);
    return node;
  };
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
    if (!anchor.isReferenceObject() || !(anchor.isCell() || anchor.isRange()))
      return ErrorValueObject.create(ErrorType.VALUE);
    const { startRow, startColumn } = anchor.getRangePosition();
    const [unit, sheet] = [anchor.getUnitId(), anchor.getSheetId()];
    const dependsOnAnchor = { toUnitRange: () => anchor.toUnitRange() };
    const spill =
      this.runtime.getUnitArrayFormula()[unit]?.[sheet]?.[startRow]?.[startColumn] ??
      anchor.getArrayFormulaRange()[unit]?.[sheet]?.[startRow]?.[startColumn];
    if (!spill) return Object.assign(new ErrorValueObject(ErrorType.REF), dependsOnAnchor);
    return Object.assign(
      rectangle(anchor, spill.startRow, spill.startColumn, spill.endRow, spill.endColumn),
      dependsOnAnchor,
    );
  }
}

function rectangle(
  anchor: BaseReferenceObject,
  top: number,
  left: number,
  bottom: number,
  right: number,
): ArrayValueObject {
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_none, column) => {
      const cell = anchor.getCellData(top + row, left + column);
      return cell && cell.v !== null && cell.v !== undefined ? anchor.getCellValueObject(cell) : null;
    }),
  );
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: right - left + 1,
    unitId: anchor.getUnitId(),
    sheetId: anchor.getSheetId(),
    row: top,
    column: left,
  });
}
