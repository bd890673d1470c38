import { openChartIds } from '../objects/chartIds';
import { openLooks } from '../objects/looks';
import { serviceNamed } from '../objects/services';
import type { Session } from '../objects/session';
import { shiftKept } from '../objects/shiftKept';
import { Workbook } from '../objects/workbook';
import type { Book } from '../grid/book';
import { isInternal, type Batch } from './batch';
import { context } from './context';
import { dispatch, type BatchAnswer, type World } from './dispatch';
import { openEvents } from './events';
import { excelError } from './excelError';
import type { AddinFunctions, Entry } from './functions';
import { CHANNEL, EXECUTE, METHOD, type Question } from './messages';
import { openReferences } from './references';
import { receive } from './receive';
import type { Switches } from './switches';

interface BridgeOptions {
  readonly book: Book;
  readonly functions: AddinFunctions;
  readonly switches: Switches;
  readonly locale: string;
  readonly documentUrl: string;
}

/** One add-in's side of the workbook: answers what Office.js asks, and tells it what happens. */
export interface Bridge {
  /** What goes back to the question's callback. */
  answer(question: Pick<Question, 'id' | 'methodId' | 'params'>): Promise<unknown>;
  /** How notices reach the frame; `id` is that of the question that registered for them. */
  tell: (id: number, payload: unknown) => void;
  /** Presses a button of the add-in's ribbon: the function associated with `action` runs; resolves when it says that it is done. */
  press(action: string): Promise<void>;
  dispose(): void;
}

export function openBridge({ book, functions, switches, locale, documentUrl }: BridgeOptions): Bridge {
  const references = openReferences();
  /** By channel, the question that registered for it. */
  const registered = new Map<number, number>();
  const pressed = new Map<string, () => void>();
  const events = openEvents(book, send);
  const looks = openLooks(book);
  const session: Session = {
    get book() {
      looks.settle();
      return book;
    },
    looks,
    events,
    references,
    chartIds: openChartIds(),
    functions,
    locale,
    atEnd: [],
    ready: () => {
      functions.connect(send);
    },
  };
  const workbook = new Workbook(session);
  const unshift = shiftKept(book, references);
  const batches = receive({ switches, isEditing: () => book.selection.editing, run });
  let presses = 0;

  const bridge: Bridge = { answer, tell: () => {}, press, dispose };
  return bridge;

  function send(entries: readonly Entry[]) {
    const listener = registered.get(CHANNEL.message);
    if (listener !== undefined) bridge.tell(listener, [entries, CHANNEL.message]);
  }

  async function answer({ id, methodId, params }: Pick<Question, 'id' | 'methodId' | 'params'>): Promise<unknown> {
    switch (methodId) {
      case METHOD.getContext:
        return begin();
      case METHOD.writeSettings:
        return writeSettings(params as { keys: string[]; values: string[] });
      case METHOD.registerEvent:
        registered.set((params as { id: number }).id, id);
        return [0];
      case METHOD.unregisterEvent:
        registered.delete((params as { id: number }).id);
        return [0];
      case METHOD.execute:
        return execute(params as { id: number; apiArgs: unknown[] });
      default:
        return [0];
    }
  }

  /** A frame that asks for its context has just been loaded; what the one before had asked for is forgotten. */
  function begin(): unknown {
    registered.clear();
    events.clear();
    functions.disconnect();
    return context({ locale, documentUrl, settings: book.settings.all(), excelApi: switches.excelApi });
  }

  function writeSettings({ keys, values }: { keys: string[]; values: string[] }): unknown {
    book.settings.replaceAll(Object.fromEntries(keys.map((key, index) => [key, values[index]!])));
    return [0];
  }

  async function execute({ id, apiArgs }: { id: number; apiArgs: unknown[] }): Promise<unknown> {
    if (id === EXECUTE.batch) return batches(apiArgs[0] as unknown[]);
    if (id === EXECUTE.commandCompleted) pressed.get(apiArgs[0] as string)?.();
    return [0, [0]];
  }

  /** One batch is one step for the undo button. */
  async function run(batch: Batch, stopAt: number | null): Promise<BatchAnswer> {
    const failing = stopAt === null ? null : Math.min(stopAt, batch.Actions.length - 1);
    const world: World = {
      workbook,
      references,
      service: (name) => serviceNamed(name, session),
      beforeReading: () => session.book.calculation.computed(),
      perform(index, work) {
        if (index === failing) throw excelError(switches.failCode, 'The request was aborted during run time.');
        return book.act('addin', work);
      },
    };
    if (isInternal(batch)) return dispatch(batch, world).finally(looks.settle);
    book.history.begin();
    try {
      return await dispatch(batch, world);
    } finally {
      looks.settle();
      for (const work of session.atEnd.splice(0)) book.act('addin', work);
      book.history.end();
    }
  }

  function press(action: string): Promise<void> {
    const listener = registered.get(CHANNEL.command);
    if (listener === undefined) return Promise.reject(new Error('The add-in does not listen to commands yet.'));
    const id = `press${++presses}`;
    return new Promise((resolve) => {
      pressed.set(id, () => {
        pressed.delete(id);
        resolve();
      });
      bridge.tell(listener, [[id, action, JSON.stringify({ source: { id: action } })], CHANNEL.command]);
    });
  }

  function dispose() {
    functions.disconnect();
    events.dispose();
    unshift();
  }
}
