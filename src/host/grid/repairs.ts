import { ICommandService, type Injector } from '@univerjs/core';
import {
  type ArrayValueObject,
  type BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  IDependencyManagerService,
  IFunctionService,
  NumberValueObject,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  functionDate,
} from '@univerjs/engine-formula';
import { anchorArray } from './anchorArray';
import { calculateAll } from './calculateAll';
import { forgetChangedTables } from './changedTables';
import { keepNamesKnown } from './knownNames';
import { keepWordsAfterClosing } from './lateProgress';
import { refuseLostSheets } from './lostSheets';
import { readOneSheet } from './oneSheetRead';
import { growForSpills } from './roomySpills';
import { orderBySpills } from './spillOrder';
import { readSpillsAnew } from './spillReading';
import { readTableSections } from './tableSections';
import { rememberNumbersOfTexts } from './textsAsNumbers';
import { limitIndex } from './valueIndex';

/**
 * What the pinned release of the grid library gets wrong and we need right, changed from outside through what it exports.
 * Each has a test that tells when it is no longer needed; all are to be looked at again when the pinned version moves.
 */
export function repair(injector: Injector): void {
  limitIndex();
  rememberNumbersOfTexts();
  readSpillsAnew(injector);
  orderBySpills(injector);
  anchorArray(injector);
  forgetChangedNames(injector);
  forgetChangedTables(injector);
  keepSheetOfTable();
  clipMonths();
  readTableSections(injector);
  refuseLostSheets(injector);
  growForSpills(injector);
  keepNamesKnown(injector);
  keepWordsAfterClosing(injector);
  readOneSheet(injector);
}

/** A formula is kept parsed with the meaning that its names had; when a name is set anew, its formulas are parsed and calculated again. */
function forgetChangedNames(injector: Injector): void {
  const commands = injector.get(ICommandService);
  commands.onCommandExecuted(({ id, params }, options) => {
    if ((id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) || options?.fromFormula) return;
    const { unitId, name } = params as { unitId: string; name: string };
    injector.get(IFunctionService).deleteFormulaAstCacheKey(name);
    injector.get(IDependencyManagerService).reset();
    calculateAll(commands, unitId);
  });
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
  const edate = (
    functionDate.find(([, name]) => name === 'EDATE')![0] as { prototype: BaseFunction & { clips?: boolean } }
  ).prototype;
  if (edate.clips) return;
  const { calculate } = edate;
  edate.clips = true;
  edate.calculate = function (this: BaseFunction, start: BaseValueObject, months: BaseValueObject) {
    const moved = calculate.call(this, start, months) as BaseValueObject;
    if (!moved.isArray()) return moved;
    const [from, to] = [start.isArray() ? (start as ArrayValueObject) : null, moved as ArrayValueObject];
    return to.mapValue((day, row, column) => {
      const before = from
        ? from.get(Math.min(row, from.getRowCount() - 1), Math.min(column, from.getColumnCount() - 1))
        : start;
      const over =
        day.isNumber() &&
        before?.isNumber() &&
        dayOfMonth(Number(day.getValue())) !== dayOfMonth(Number(before.getValue()));
      return over
        ? NumberValueObject.create(Number(day.getValue()) - dayOfMonth(Number(day.getValue())), day.getPattern())
        : day;
    });
  };
}

function dayOfMonth(serial: number): number {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).getUTCDate();
}
