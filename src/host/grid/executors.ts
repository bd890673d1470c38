import type { Injector } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFormulaRuntimeService,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { type Address, addressOf } from './address';
import type { Calls } from './calls';
import { isError, readCell, sentence } from './cellValue';
import type { CustomFunctions, FunctionArgument, FunctionMetadata } from './customFunctions';
import type { CellValue } from './document';

/** Puts the custom functions among the sheet's own, with arguments typed as they stand in the cells. */
export function registerFunctions(
  injector: Injector,
  functions: CustomFunctions,
  calls: Calls,
  sheetName: (id: string) => string,
): void {
  const service = injector.get(IFunctionService);
  const runtime = injector.get(IFormulaRuntimeService);
  service.registerExecutors(
    ...functions.functions.map(
      (metadata) => new CustomFunction(metadata, calls, runtime, sheetName, (area) => functions.cells?.(area) ?? null),
    ),
  );
}

/** A class because the library registers functions as objects of its own base class. */
class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly calls: Calls,
    private readonly runtime: IFormulaRuntimeService,
    private readonly sheetName: (id: string) => string,
    private readonly atHand: AtHand,
  ) {
    super(metadata.name.toUpperCase());
    this.minParams = metadata.parameters.filter((parameter) => !parameter.optional).length;
    this.maxParams = metadata.parameters.length;
  }

  /** A text is handed over as a text, as Excel does, also where it could be read as a day or a number. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const { metadata, runtime } = this;
    const values = metadata.parameters.map((parameter, index) =>
      argumentFrom(given[index] as FunctionVariantType | undefined, parameter.dimensionality, (reference) =>
        this.atHand(this.areaOf(reference)),
      ),
    );
    const spoilt = metadata.options?.allowErrorForDataTypeAny
      ? undefined
      : values.flat(2).find((value) => isError(value));
    if (spoilt) return valueObject(spoilt);
    const caller = { sheet: runtime.currentSubUnitId, row: runtime.currentRow, column: runtime.currentColumn };
    const answer = this.calls.evaluate({
      id: metadata.id,
      arguments: values,
      caller,
      address: addressOf({ ...caller, rows: 1, columns: 1 }, this.sheetName(caller.sheet)),
      parameterAddresses: given.map((each) => this.addressOf(each)),
    });
    return answer === null ? ErrorValueObject.create(ErrorType.CONNECT) : answerObject(answer);
  }

  private addressOf(given: FunctionVariantType): string | null {
    if (!given.isReferenceObject()) return null;
    const { sheetName, ...area } = this.areaOf(given as BaseReferenceObject);
    return addressOf(area, sheetName!);
  }

  private areaOf(reference: BaseReferenceObject): Address {
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    return {
      sheetName: this.sheetName(reference.getSheetId()),
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
  }
}

type Cells = readonly (readonly CellValue[])[];
type AtHand = (area: Address) => Cells | null;
type Known = (reference: BaseReferenceObject) => Cells | null;

/** Left out is null; one value where a range is expected is a range of one; a range where one value is expected is #VALUE!. */
function argumentFrom(
  given: FunctionVariantType | undefined,
  dimensionality: 'scalar' | 'matrix',
  known: Known,
): FunctionArgument {
  if (given === undefined) return null;
  if (!given.isReferenceObject() && (given as BaseValueObject).isNull()) return null;
  const matrix = matrixFrom(given, known);
  if (matrix === null) return scalarFrom(given as BaseValueObject, dimensionality);
  if (dimensionality === 'matrix') return matrix;
  return matrix.length === 1 && matrix[0]!.length === 1 ? matrix[0]![0]! : { error: '#VALUE!' };
}

function scalarFrom(value: BaseValueObject, dimensionality: 'scalar' | 'matrix'): FunctionArgument {
  const scalar = plainValue(value);
  return dimensionality === 'matrix' && !isError(scalar) ? [[scalar]] : scalar;
}

function matrixFrom(given: FunctionVariantType, known: Known): Cells | null {
  if (given.isReferenceObject()) {
    const reference = given as BaseReferenceObject;
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    return (
      known(reference) ??
      Array.from({ length: endRow - startRow + 1 }, (_, row) =>
        Array.from({ length: endColumn - startColumn + 1 }, (_none, column) =>
          readCell(reference.getCellData(startRow + row, startColumn + column)),
        ),
      )
    );
  }
  if (!(given as BaseValueObject).isArray()) return null;
  return (given as ArrayValueObject)
    .getArrayValue()
    .map((row) => row.map((value) => (value ? plainValue(value) : null)));
}

function plainValue(value: BaseValueObject): CellValue {
  if (value.isError()) return readCell({ v: (value as ErrorValueObject).getErrorType() });
  if (value.isNull()) return null;
  return value.getValue();
}

function answerObject(answer: FunctionArgument): BaseValueObject {
  if (!Array.isArray(answer)) return valueObject(answer as CellValue);
  const rows = answer as readonly (readonly CellValue[])[];
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return ErrorValueObject.create(ErrorType.CALC);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columns }, (_, column) =>
        valueObject(row[column] === undefined ? { error: '#N/A' } : row[column]),
      ),
    ),
    rowCount: rows.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** Blank shows as 0 when a formula answers it, as in Excel; an error takes its sentence with it. */
function valueObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number')
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  const name = value.error === '#BUSY!' ? ErrorType.CONNECT : (value.error as ErrorType);
  return value.message === undefined
    ? ErrorValueObject.create(name)
    : new ErrorValueObject(name).withCustomData(sentence(value));
}
