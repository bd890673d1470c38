import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { parseAddress } from './address';
import type { Area, Names } from './book';
import { change } from './change';
import type { DefinedName } from './document';
import type { Engine } from './engine';
import { refuse } from './refusal';
import { libraryReference } from './snapshot';

const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** Defined names. The library's commands are pickier than Excel (a name may be that of a function), so its mutations are used. */
export function namesOf(engine: Engine): Names {
  const service = engine.injector.get(IDefinedNamesService);
  const stored = () => Object.values(service.getDefinedNameMap(engine.unit) ?? {});
  const sheetName = (id: string | undefined) =>
    !id || id === WHOLE_WORKBOOK ? null : (engine.workbook().getSheetBySheetId(id)?.getName() ?? null);
  const sheetId = (name: string | null) =>
    name === null
      ? WHOLE_WORKBOOK
      : (engine.workbook().getSheetBySheetName(name)?.getSheetId() ??
        refuse('notFound', `There is no sheet "${name}".`));
  const facts = (each: IDefinedNamesServiceParam): DefinedName => ({
    name: each.name,
    refersTo: `=${each.formulaOrRefString.replace(/^=/, '')}`,
    sheet: sheetName(each.localSheetId),
  });
  const locate = (name: string, sheet: string | null) =>
    stored().find((each) => each.name.toLowerCase() === name.toLowerCase() && sheetName(each.localSheetId) === sheet) ??
    null;
  return {
    list: () => stored().map(facts),
    find(name, sheet = null) {
      const found = locate(name, sheet);
      return found && facts(found);
    },
    set(name) {
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name.name) || parseAddress(name.name))
        refuse('invalid', `"${name.name}" cannot be a name.`);
      const before = locate(name.name, name.sheet);
      const after = {
        id: before?.id ?? `name-${Date.now().toString(36)}-${stored().length}`,
        name: before?.name ?? name.name,
        formulaOrRefString: libraryReference(name.refersTo),
        localSheetId: sheetId(name.sheet),
      };
      change(
        engine,
        [{ id: SetDefinedNameMutation.id, params: after }],
        [
          before
            ? { id: SetDefinedNameMutation.id, params: before }
            : { id: RemoveDefinedNameMutation.id, params: after },
        ],
      );
    },
    remove(name, sheet = null) {
      const before = locate(name, sheet) ?? refuse('notFound', `There is no name "${name}".`);
      change(
        engine,
        [{ id: RemoveDefinedNameMutation.id, params: before }],
        [{ id: SetDefinedNameMutation.id, params: before }],
      );
    },
    area: (name) => areaOf(engine, name),
  };
}

function areaOf(engine: Engine, { refersTo }: DefinedName): Area | null {
  const address = parseAddress(refersTo.replace(/^=/, ''));
  const sheet = address?.sheetName ? engine.workbook().getSheetBySheetName(address.sheetName) : null;
  return address && sheet
    ? {
        sheet: sheet.getSheetId(),
        row: address.row,
        column: address.column,
        rows: address.rows,
        columns: address.columns,
      }
    : null;
}
