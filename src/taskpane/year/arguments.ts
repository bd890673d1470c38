import { isoDay } from '../../engine/ledger';
import type { Language } from '../../engine/words';
import { languageOf } from '../../workbook/headings/language';
import { formulaOf, type FunctionName, type Given, type HeavyName } from '../../functions/computing/functionCall';
import { policyCells } from '../policy/typed';
import { mappingCells, mappingGiven, mappingWritten } from '../reading/mapping';
import type { State } from '../session/state';
import { stacked, written, type Argument } from './argument';
import { asOfIn } from './asOfIn';
import { buffersTyped } from './ownFirm';

export type Arguments = Readonly<Partial<Record<string, Argument | null>>>;

/** A call with what is at hand: its values, and the formula that says the same in a cell. */
export function callOf<Name extends FunctionName | HeavyName>(name: Name, given: Arguments, about: object) {
  const there = Object.entries(given).filter((entry): entry is [string, Argument] => (entry[1] ?? null) !== null);
  const each = <Value>(of: (argument: Argument) => Value): Given<Value> =>
    Object.fromEntries(there.map(([parameter, argument]) => [parameter, of(argument)]));
  return {
    name,
    about,
    given: each(({ value }) => value),
    formula: formulaOf(
      name,
      each(({ formula }) => formula),
    ),
  };
}

export function policyArgument({ answers, books }: State): Argument | null {
  const cells = policyCells(answers, books?.policy ?? null);
  if (cells === null) return null;
  return answers.policyFrom === 'range' && answers.policy ? { value: cells, formula: answers.policy } : written(cells);
}

export function mappingArgument({ answers, books }: State): Argument | null {
  const headings = written(mappingCells(answers));
  const value = mappingGiven(answers, books?.aliases ?? null);
  const formula = mappingWritten(answers, books, headings?.formula);
  return value && formula ? { value, formula } : null;
}

export function ratesArgument({ answers, books }: State): Argument | null {
  return books?.rates && answers.rates ? { value: books.rates, formula: answers.rates } : null;
}

export function settingsArgument(state: State): Argument | null {
  const { answers, books } = state;
  const own = books?.settings ?? null;
  return stacked([
    own && answers.settings ? { value: own, formula: answers.settings } : null,
    written(buffersTyped(answers, own, languageIn(state))),
  ]);
}

/** That of most headings of the customers, in which the functions answer. */
export function languageIn({ books }: State): Language {
  return languageOf(books?.customers?.cells ?? []);
}

export function asOfArgument(state: State): Argument | null {
  const [{ day }, formula] = [state.answers, asOfIn(state)];
  return day === null || formula === undefined ? null : { value: isoDay(day), formula };
}
