import type { Language } from '../../engine/words';
import { languageOf } from '../../workbook/headings/language';
import { formulaOf, type Given, type HeavyName } from '../../functions/computing/functionCall';
import { policyCells } from '../policy/typed';
import { mappingCells, mappingGiven, mappingWritten } from '../reading/mapping';
import type { State } from '../session/state';
import { single, stacked, written, type Argument } from './argument';
import { customersRated } from './customersRated';
import { amountTyped, buffersTyped, businessTyped } from './ownFirm';
import { premiumTerm } from './premiumTerm';
import type { Call, View } from './seen';

/** The years of the loss curve, from better than the middle to one in a thousand; those that the figures name are among them. */
export const levels: readonly number[] = [
  0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.925, 0.95, 0.96, 0.97, 0.98, 0.985, 0.99, 0.9925, 0.995,
  0.9965, 0.998, 0.999,
];

/** How bad a year contributions, plans and worth speak of. */
export const BAD_YEAR = 0.99;

type Arguments = Readonly<Partial<Record<string, Argument | null>>>;

/** The call behind a view, which is also the formula that the user may copy; null where there is nothing to ask about. */
export function callFor(view: View, state: State): Call | null {
  const customers = customersRated(state);
  const policy = policyArgument(state);
  if (customers === null || (view === 'worth' && policy === null)) return null;
  const { name, given } = asked(view, state, {
    customers,
    policy,
    settings: settingsArgument(state),
    mapping: mappingArgument(state),
    rates: ratesArgument(state),
  });
  const there = Object.entries(given).filter((entry): entry is [string, Argument] => (entry[1] ?? null) !== null);
  const each = <Value>(of: (argument: Argument) => Value): Given<Value> =>
    Object.fromEntries(there.map(([parameter, argument]) => [parameter, of(argument)]));
  return {
    name,
    given: each(({ value }) => value),
    formula: formulaOf(
      name,
      each(({ formula }) => formula),
    ),
  };
}

function asked(view: View, state: State, common: Arguments): { readonly name: HeavyName; readonly given: Arguments } {
  const { answers } = state;
  const budget = amountTyped(answers.budget);
  const plan = { ...common, budget: budget === null ? null : single(budget), quantile: single(BAD_YEAR) };
  switch (view) {
    case 'loss':
      return { name: 'LOSSDISTRIBUTION', given: { ...common, quantiles: written([levels]) } };
    case 'causes':
      return { name: 'LOSSCONTRIBUTIONS', given: { ...common, quantile: single(BAD_YEAR) } };
    case 'plans':
      return { name: 'COVERAGEPLAN', given: { ...plan, mode: single('all') } };
    case 'plan':
      return { name: 'COVERAGEPLAN', given: { ...plan, mode: single(answers.planMode) } };
    case 'worth':
      return {
        name: 'COVERVALUE',
        given: {
          ...common,
          policy: stacked([common.policy ?? null, written(premiumTerm(state, languageIn(state)))]),
          business: written(businessTyped(answers, languageIn(state))),
          quantile: single(BAD_YEAR),
        },
      };
  }
}

function policyArgument({ answers, books }: State): Argument | null {
  const cells = policyCells(answers, books?.policy ?? null);
  if (cells === null) return null;
  return answers.policyFrom === 'range' && answers.policy ? { value: cells, formula: answers.policy } : written(cells);
}

function mappingArgument({ answers, books }: State): Argument | null {
  const headings = written(mappingCells(answers));
  const value = mappingGiven(answers, books?.aliases ?? null);
  const formula = mappingWritten(answers, books, headings?.formula);
  return value && formula ? { value, formula } : null;
}

function ratesArgument({ answers, books }: State): Argument | null {
  return books?.rates && answers.rates ? { value: books.rates, formula: answers.rates } : null;
}

function settingsArgument(state: State): Argument | null {
  const { answers, books } = state;
  const own = books?.settings ?? null;
  return stacked([
    own && answers.settings ? { value: own, formula: answers.settings } : null,
    written(buffersTyped(answers, own, languageIn(state))),
  ]);
}

/** That of most headings of the customers, in which the functions answer. */
function languageIn({ books }: State): Language {
  return languageOf(books?.customers?.cells ?? []);
}
