import { computingHere } from '../../functions/computing/computing';
import { formatIn } from '../words/format';
import { stampOf } from '../plan/stamp';
import type { Spreadsheet, Stamp } from '../port/spreadsheet';
import { dictionaries } from '../words/dictionaries';
import { firstState } from './firstState';
import { looking } from './looking';
import { settling } from './settling';
import { shownLanguage } from './shown';
import { storeOf } from './store';

/** The stamp of a freeze that is asked for outside the pane: what the pane would say if it were opened now. */
export async function stampFor(spreadsheet: Spreadsheet): Promise<(asOf: number | null) => Stamp> {
  const store = storeOf(firstState(spreadsheet.environment()));
  await looking(spreadsheet, store, settling(spreadsheet, store, computingHere)).first();
  const state = store.state();
  const language = shownLanguage(state);
  return (asOf) => stampOf(state, dictionaries[language], formatIn(language), language, asOf);
}
