import type { Injector } from '@univerjs/core';
import { IDefinedNamesService, LexerTreeBuilder } from '@univerjs/engine-formula';

interface Parser {
  _squareBracketState: number;
  _resetTemp(): void;
  _simpleCheckDefinedName(formula: string, given: { readonly unitId: string }): boolean;
}

/** Two ways in which typing a formula made names unknown ever after: the editor parses the text without names first, and it parses half of a structured reference. */
export function keepNamesKnown(injector: Injector): void {
  const parser = injector.get(LexerTreeBuilder) as unknown as Parser;
  parseNamesAnew(injector, parser);
  forgetOpenBracket(parser);
}

/** A parsed formula is kept by its text alone; a formula with names is parsed anew for calculation. */
function parseNamesAnew(injector: Injector, parser: Parser): void {
  const names = injector.get(IDefinedNamesService);
  const check = parser._simpleCheckDefinedName.bind(parser);
  parser._simpleCheckDefinedName = (formula, given) =>
    check(formula, given) ||
    Object.values(names.getDefinedNameMap(given.unitId) ?? {}).some(({ name }) => formula.includes(name));
}

/** The bracket that `=SUM(Sales[` leaves open stayed open for every formula after it. */
function forgetOpenBracket(parser: Parser): void {
  const reset = parser._resetTemp.bind(parser);
  parser._resetTemp = () => {
    parser._squareBracketState = 0;
    reset();
  };
}
