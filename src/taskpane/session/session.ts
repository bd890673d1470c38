import { computingHere, type Computing } from '../../functions/computing/computing';
import { draftOf } from '../flow/draft';
import type { Language } from '../../engine/words';
import type { HeavyName } from '../../functions/computing/functionCall';
import type { Answers } from '../flow/answers';
import type { Role } from '../reading/roles';
import { firstState } from './firstState';
import { inWorkbook } from './inWorkbook';
import { looking } from './looking';
import { settling } from './settling';
import { storeOf, type Store } from './store';
import { weighing } from './weighing';
import type { Environment, Spreadsheet, Stamp, Unsubscribe } from '../port/spreadsheet';
import type { State } from './state';
import type { Call, View } from '../year/seen';

export type { State } from './state';

/** The wizard without its looks: what is known, what the user can do. Every deed ends in a new state; none of them throws. */
export interface Session {
  state(): State;
  subscribe(listener: () => void): Unsubscribe;
  answer(change: Partial<Answers>): void;
  /** Looks through the workbook anew and reads the chosen ranges again. */
  look(): Promise<void>;
  takeSelection(role: Role): Promise<void>;
  insertSample(): Promise<void>;
  show(reference: string): Promise<void>;
  showSheet(sheet: string): Promise<void>;
  insert(): Promise<void>;
  /** Asks first where somebody has typed on an inserted sheet (`removal` in the state); the answer is the second call. */
  removeInserted(answer?: 'keep' | 'all'): Promise<void>;
  leaveInserted(): void;
  repair(): Promise<void>;
  freeze(stampFor: (asOf: number | null) => Stamp): Promise<void>;
  thaw(): Promise<void>;
  /** Computes a view of the whole book; an older wish for the same view is let go. */
  weigh(view: View, call: Call): Promise<void>;
  stopWeighing(view: View): void;
  cancel(): void;
  startAgain(): void;
  dismiss(): void;
  close(): void;
}

const DRAFT_DELAY = 300;
const CHANGE_DELAY = 600;

/** Opens the wizard over a workbook: takes up its draft, looks through its tables, follows its changes. */
export function openSession(
  spreadsheet: Spreadsheet,
  computing: Computing = computingHere,
  heavy: Computing<HeavyName> = computingHere,
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
    store.subscribe(() => spreadsheet.speaks(shownLanguage(store))),
    spreadsheet.onChange((sheet) => concerns(store, sheet) && readSoon()),
  ];
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
    ...inWorkbook(spreadsheet, store, lookAgain, keepSoon),
    ...weighing(store, heavy),
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
    },
  };
}

/** What the user chose stays chosen, in the pane or by the ribbon's button, whichever came last. Gives whether the ribbon's choice is new. */
function followEnvironment(store: Store, environment: Environment): boolean {
  const { ribbonLanguage } = environment;
  const pressed = ribbonLanguage !== null && ribbonLanguage !== shownLanguage(store);
  store.set({ environment });
  if (pressed) store.answer({ language: ribbonLanguage });
  return pressed;
}

function shownLanguage(store: Store): Language {
  const { answers, environment } = store.state();
  return answers.language ?? environment.language;
}

/** Only a change on a sheet that is read can change what is shown. */
function concerns(store: Store, sheet: string): boolean {
  const { books, survey, answers } = store.state();
  const read = [answers.customers, answers.receivables, answers.settings, answers.policy];
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
