import { computingHere, type Computing } from '../../functions/computing/computing';
import { draftOf } from '../flow/draft';
import type { HeavyName } from '../../functions/computing/functionCall';
import { roleNames } from '../reading/noRoles';
import { explaining } from './explaining';
import { firstState } from './firstState';
import { inWorkbook } from './inWorkbook';
import { looking } from './looking';
import { settling } from './settling';
import { shownLanguage } from './shown';
import { storeOf, type Store } from './store';
import { weighing } from './weighing';
import type { Environment, Spreadsheet } from '../port/spreadsheet';
import type { Session } from './session';

const DRAFT_DELAY = 300;
const CHANGE_DELAY = 600;

/** Opens the wizard over a workbook: takes up its draft, looks through its tables, follows its changes. */
export function openSession(
  spreadsheet: Spreadsheet,
  computing: Computing = computingHere,
  heavy: Computing<HeavyName> = computingHere,
  aside: Computing<string> = computingHere,
): Session {
  const store = storeOf(firstState(spreadsheet.environment()));
  const settle = settling(spreadsheet, store, computing);
  const lookAgain = looking(spreadsheet, store, settle);
  const keepSoon = delayed(DRAFT_DELAY, () =>
    spreadsheet.keepDraft(draftOf(store.state().answers)).catch(() => undefined),
  );
  const readSoon = delayed(CHANGE_DELAY, () => settle.anew());
  const closings = [
    spreadsheet.onEnvironment(() => followEnvironment(store, spreadsheet.environment()) && keepSoon()),
    store.subscribe(() => spreadsheet.speaks(shownLanguage(store.state()))),
    spreadsheet.onChange((sheet) => concerns(store, sheet) && readSoon()),
  ];
  const inBook = inWorkbook(spreadsheet, store, lookAgain, settle, keepSoon);
  void lookAgain.first();
  return {
    state: store.state,
    subscribe: store.subscribe,
    answer(change) {
      store.answer(change);
      keepSoon();
      void settle.soon();
    },
    look: lookAgain.again,
    ...inBook,
    ...weighing(store, heavy),
    ...explaining(spreadsheet, store, aside, inBook.insertPlan),
    cancel: store.cancel,
    startAgain() {
      const { language, theme } = store.state().answers;
      store.set(firstState(spreadsheet.environment()));
      store.answer({ language, theme });
      keepSoon();
      void lookAgain.again();
    },
    dismiss: () => store.set({ trouble: null, done: null }),
    close() {
      closings.forEach((end) => end());
      computing.end();
      heavy.end();
      aside.end();
    },
  };
}

/** What the user chose stays chosen, in the pane or by the ribbon's button, whichever came last. Gives whether the ribbon's choice is new. */
function followEnvironment(store: Store, environment: Environment): boolean {
  const { ribbonLanguage } = environment;
  const pressed = ribbonLanguage !== null && ribbonLanguage !== shownLanguage(store.state());
  store.set({ environment });
  if (pressed) store.answer({ language: ribbonLanguage });
  return pressed;
}

/** Only a change on a sheet that is read can change what is shown. */
function concerns(store: Store, sheet: string): boolean {
  const { books, survey, answers } = store.state();
  const read = roleNames.map((role) => answers[role]);
  const sheets = survey?.blocks.filter(({ reference }) => read.includes(reference)).map((block) => block.sheet) ?? [];
  return books !== null && sheets.includes(sheet);
}

function delayed(delay: number, act: () => unknown): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
}
