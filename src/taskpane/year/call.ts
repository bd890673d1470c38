import type { HeavyName } from '../../functions/computing/functionCall';
import type { State } from '../session/state';
import { single, stacked, written } from './argument';
import { referenceOf } from '../plan/references';
import {
  asOfArgument,
  callOf,
  languageIn,
  mappingArgument,
  policyArgument,
  ratesArgument,
  settingsArgument,
  type Arguments,
} from './arguments';
import { quotesArgument } from '../quotes/quotesArgument';
import { customersRated } from './customersRated';
import { amountTyped, businessTyped } from './ownFirm';
import { premiumTerm } from './premiumTerm';
import type { Call } from './seen';

/** The years of the loss curve, from better than the middle to one in a thousand; those that the figures name are among them. */
export const levels: readonly number[] = [
  0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.925, 0.95, 0.96, 0.97, 0.98, 0.985, 0.99, 0.9925, 0.995,
  0.9965, 0.998, 0.999,
];

/** How bad a year contributions, plans and worth speak of. */
export const BAD_YEAR = 0.99;

/** The views that ask about the rated book. */
export type WholeBookView = 'loss' | 'causes' | 'plans' | 'plan' | 'worth' | 'types' | 'quotes';

/** The call behind a view, which is also the formula that the user may copy; null where there is nothing to ask about. */
export function callFor(view: WholeBookView, state: State): Call | null {
  const customers = customersRated(state);
  const policy = policyArgument(state);
  const quotes = view === 'quotes' ? quotesArgument(state, languageIn(state)) : null;
  if (customers === null || (view === 'worth' && policy === null) || (view === 'quotes' && quotes === null))
    return null;
  const { name, given } = asked(view, state, {
    customers,
    ...owed(state),
    policy,
    policies: quotes,
    settings: settingsArgument(state),
    mapping: mappingArgument(state),
    rates: ratesArgument(state),
  });
  return callOf(name, given, state.outcome!.risk!);
}

/** The ledger and its day, by which each policy leaves out what it excludes; neither where one of them is not at hand. */
function owed(state: State): Arguments {
  const [receivables, asOf] = [state.books?.receivables, asOfArgument(state)];
  if (!receivables?.range || asOf === null) return {};
  return { receivables: { value: receivables.cells, formula: referenceOf(receivables) }, asOf };
}

function asked(
  view: WholeBookView,
  state: State,
  common: Arguments,
): { readonly name: HeavyName; readonly given: Arguments } {
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
    case 'types':
      return {
        name: 'POLICYTYPE',
        given: {
          ...common,
          policy: null,
          business: written(businessTyped(answers, languageIn(state))),
          quantile: single(BAD_YEAR),
        },
      };
    case 'quotes':
      return {
        name: 'COMPAREQUOTES',
        given: {
          ...common,
          policy: null,
          business: written(businessTyped(answers, languageIn(state))),
          quantile: single(BAD_YEAR),
        },
      };
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
