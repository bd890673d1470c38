import type { HeavyName } from '../../functions/computing/functionCall';
import type { State } from '../session/state';
import { single, written } from '../year/argument';
import { callOf, languageIn, settingsArgument } from '../year/arguments';
import { amountTyped } from '../year/ownFirm';
import type { Call } from '../year/seen';
import { bookArguments } from './bookArguments';
import { ownRows, type OwnPart } from './ownFigures';

const functions = {
  strategies: 'STRATEGIES',
  growth: 'GROWTHSCENARIO',
  rating: 'OWNRATING',
} as const satisfies Record<OwnPart, HeavyName>;

/** The five strategies, growth, the own rating: from the books and from what the firm tells of itself. */
export function ownCall(part: OwnPart): (state: State) => Call | null {
  return (state) => {
    const book = bookArguments(state);
    if (book === null) return null;
    const figures = written(ownRows(state, part, languageIn(state)).filter(([, value]) => value !== null));
    const settings = part === 'strategies' ? settingsArgument(state) : null;
    return callOf(functions[part], { ...book, figures, settings }, state.books!);
  };
}

/** Who could hurt, and when it is looked at again. */
export function registerCall(state: State): Call | null {
  const book = bookArguments(state);
  if (book === null) return null;
  const { answers, books } = state;
  const equity = amountTyped(answers.equity);
  const settings = books!.settings && answers.settings ? { value: books!.settings, formula: answers.settings } : null;
  return callOf('RISKREGISTER', { ...book, equity: equity === null ? null : single(equity), settings }, books!);
}
