import { ICommandService, IUniverInstanceService, type Injector } from '@univerjs/core';
import {
  IDefinedNamesService,
  IDependencyManagerService,
  IFunctionService,
  ISuperTableService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
} from '@univerjs/engine-formula';
import { calculateAll } from './calculateAll';

/**
 * A formula is kept parsed with the rows that its tables had, and what it depends on is known by those rows: a row typed below a
 * table or inserted in it reached built-in formulas once and those of an add-in never. Both are forgotten when a table changes,
 * and everything is calculated when one is gone.
 */
export function forgetChangedTables(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const tables = injector.get(ISuperTableService);
  const workbooks = injector.get(IUniverInstanceService);
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetSuperTableMutation.id && id !== RemoveSuperTableMutation.id) return;
    const { unitId, tableName } = params as { unitId: string; tableName: string };
    const defined = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
    injector.get(IFunctionService).deleteFormulaAstCacheKey(...namesThatMean(tableName, defined));
    injector.get(IDependencyManagerService).reset();
    // A table that changes is taken away and put back at once.
    if (id === RemoveSuperTableMutation.id)
      setTimeout(() => {
        if (workbooks.getUnit(unitId) && !tables.getTable(unitId, tableName)) calculateAll(commands, unitId);
      });
  });
}

interface Meaning {
  readonly name: string;
  readonly formulaOrRefString: string;
}

/** The table's own name, the names that stand for a formula with it, the names that stand for a formula with those, and so on. */
function namesThatMean(table: string, defined: readonly Meaning[]): string[] {
  const found = [table];
  for (let before = 0; before < found.length;) {
    before = found.length;
    found.push(
      ...defined
        .filter(
          ({ name, formulaOrRefString: formula }) =>
            !found.includes(name) && found.some((each) => formula.toLowerCase().includes(each.toLowerCase())),
        )
        .map(({ name }) => name),
    );
  }
  return found;
}
