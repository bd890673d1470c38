import { isoDay } from '../../engine/ledger';
import type { State } from '../session/state';
import { single, stacked, written } from '../year/argument';
import { callOf, languageIn, settingsArgument } from '../year/arguments';
import type { Call } from '../year/seen';
import { flowsTyped, minimumTyped, openingOf } from './cashInputs';
import { bookArguments } from './bookArguments';
import type { CashScenario } from './scenarios';

const calls = new Map<CashScenario, (state: State) => Call | null>();

/** The forecast of cash in a scenario; nothing is asked before the cash of the day is known. One function a scenario, so that a view asks again only when answers change. */
export function cashCall(scenario: CashScenario): (state: State) => Call | null {
  const known = calls.get(scenario) ?? ((state: State) => forecastCall(state, scenario));
  calls.set(scenario, known);
  return known;
}

function forecastCall(state: State, scenario: CashScenario): Call | null {
  const { answers, books } = state;
  const [opening, book] = [openingOf(state), bookArguments(state)];
  if (opening === null || book === null || !books) return null;
  const language = languageIn(state);
  const typed = written(flowsTyped(state, language, isoDay));
  return callOf(
    'CASHFORECAST',
    {
      ...book,
      opening: single(opening),
      flows: books.flows && answers.flows ? { value: books.flows, formula: answers.flows } : typed,
      scenario: scenario === 'base' ? null : single(scenario),
      settings: stacked([settingsArgument(state), written(minimumTyped(state, language))]),
    },
    books,
  );
}
