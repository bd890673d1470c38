import { IUniverInstanceService, type Injector, type Workbook } from '@univerjs/core';
import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  type ISetDefinedNameMutationParam,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { RemoveSheetCommand, SheetInterceptorService } from '@univerjs/sheets';

/** When a sheet is deleted the library sees to names that are one reference; names that calculate with its cells kept the sheet's name and came out as 0. */
export function loseNamesWithSheet(injector: Injector): void {
  const names = injector.get(IDefinedNamesService);
  const sheetName = (unit: string, sheet: string) =>
    injector.get(IUniverInstanceService).getUnit<Workbook>(unit)?.getSheetBySheetId(sheet)?.getName();
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations({ id, params }) {
      if (id !== RemoveSheetCommand.id) return { redos: [], undos: [] };
      const { unitId, subUnitId } = params as { unitId: string; subUnitId: string };
      const sheet = sheetName(unitId, subUnitId);
      const touched = Object.values(names.getDefinedNameMap(unitId) ?? {}).filter(
        ({ formulaOrRefString }) =>
          sheet !== undefined && withoutSheet(formulaOrRefString, sheet) !== formulaOrRefString,
      );
      const setting = (name: IDefinedNamesServiceParam) => ({
        id: SetDefinedNameMutation.id,
        params: { unitId, ...name } as ISetDefinedNameMutationParam,
      });
      return {
        redos: touched.map((name) =>
          setting({ ...name, formulaOrRefString: withoutSheet(name.formulaOrRefString, sheet!) }),
        ),
        undos: touched.map(setting),
      };
    },
  });
}

/** #REF! in the place of every reference to the sheet; what stands between quotation marks is text. */
function withoutSheet(formula: string, sheet: string): string {
  const cells = String.raw`[\p{L}\p{N}_.\\$]+(?::\$?[A-Za-z]{0,3}\$?\d*(?![\p{L}\p{N}_.!]))?`;
  const reference = `(?:'${escaped(sheet.replaceAll("'", "''"))}'|(?<![\\p{L}\\p{N}_.'])${escaped(sheet)})!${cells}`;
  return formula.replace(new RegExp(`"(?:[^"]|"")*"|${reference}`, 'giu'), (found) =>
    found.startsWith('"') ? found : '#REF!',
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
