import type { Language } from '../../engine/words';
import type { Environment } from '../port/spreadsheet';
import type { State } from './state';

type Known = Pick<State, 'answers' | 'environment'>;

/** The language that the pane speaks: the one that was chosen in it, where the program around it does not choose for both. */
export function shownLanguage({ answers, environment }: Known): Language {
  return environment.looksOutside ? environment.language : (answers.language ?? environment.language);
}

/** Its look, in the same way. */
export function shownTheme({ answers, environment }: Known): Environment['theme'] {
  return environment.looksOutside ? environment.theme : (answers.theme ?? environment.theme);
}
