import type { State } from '../session/state';
import { single, stacked, written, type Argument } from '../year/argument';
import { callOf, languageIn, settingsArgument } from '../year/arguments';
import type { Call } from '../year/seen';
import { bookArguments } from './bookArguments';
import { matrixTyped, provisionTyped } from './provisionInputs';

/** The provision of the book; nothing is asked before its loss rates are known. */
export function provisionCall(state: State): Call | null {
  const [book, matrix] = [bookArguments(state), matrixArgument(state)];
  if (book === null || matrix === null) return null;
  const typed = provisionTyped(state, languageIn(state)).flatMap(({ name, value }) =>
    value === null ? [] : [[name, value]],
  );
  return callOf(
    'PROVISION',
    { ...book, matrix, settings: stacked([settingsArgument(state), written(typed)]) },
    state.books!,
  );
}

function matrixArgument(state: State): Argument | null {
  const { matrixFrom, matrix } = state.answers;
  const cells = state.books?.matrix ?? null;
  switch (matrixFrom) {
    case 'ledger':
      return single('roll rates');
    case 'typed':
      return written(matrixTyped(state, languageIn(state)));
    case 'range':
      return matrix && cells ? { value: cells, formula: matrix } : null;
  }
}
