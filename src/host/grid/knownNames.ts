import type { Injector } from '@univerjs/core';
import { IDefinedNamesService, LexerTreeBuilder } from '@univerjs/engine-formula';

interface Parser { _simpleCheckDefinedName(formula: string, given: { readonly unitId: string }): boolean }

/** A parsed formula is kept by its text alone; where the editor had parsed it first, without names, a name in it was unknown ever after. Formulas with names are parsed anew for calculation. */
export function parseNamesAnew(injector: Injector): void {
  const parser = injector.get(LexerTreeBuilder) as unknown as Parser;
  const names = injector.get(IDefinedNamesService);
  const check = parser._simpleCheckDefinedName.bind(parser);
  parser._simpleCheckDefinedName = (formula, given) => check(formula, given)
    || Object.values(names.getDefinedNameMap(given.unitId) ?? {}).some(({ name }) => formula.includes(name));
}
