import type { Answers } from '../flow/answers';
import type { Facts } from '../flow/flow';
import type { Refusal, Unsubscribe, Watch } from '../port/spreadsheet';
import type { State, Task } from './state';
import { factsOf } from './facts';
import { begun, isDerived, toldOf, type Work } from './underWay';

/** Holds the state and tells when it changes; keeps what is derived at once in step with it. */
export interface Store {
  state(): State;
  subscribe(listener: () => void): Unsubscribe;
  set(change: Partial<State>): void;
  answer(change: Partial<Answers>): void;
  /** Runs one piece of long work with progress; trouble becomes part of the state. Gives null where it failed. */
  working<Result>(task: Task, work: (watch: Required<Watch>) => Promise<Result>): Promise<Result | null>;
  /** Trouble outside of long work. */
  failed(error: unknown): void;
  cancel(): void;
}

export function storeOf(first: State): Store {
  let state = first;
  let under: readonly Work[] = [];
  const listeners = new Set<() => void>();
  const set = (change: Partial<State>): void => {
    state = withFacts({ ...state, ...change });
    listeners.forEach((listener) => listener());
  };
  /** What is told of the work under way. */
  const busy = (): Pick<State, 'busy'> => {
    const told = toldOf(under);
    return { busy: told && { task: told.task, done: told.done } };
  };
  const working: Store['working'] = async (task, work) => {
    const mine: Work = { task, stop: new AbortController(), done: null };
    under = begun(under, mine);
    set({ ...busy(), trouble: follows(task, state.trouble) ? state.trouble : null });
    try {
      return await work({
        signal: mine.stop.signal,
        progress: (done) => {
          mine.done = done;
          if (toldOf(under) === mine) set(busy());
        },
      });
    } catch (error) {
      set({ trouble: { ...troubleOf(error), task } });
      return null;
    } finally {
      under = under.filter((one) => one !== mine);
      set(busy());
    }
  };
  return {
    state: () => state,
    subscribe: (listener) => (listeners.add(listener), () => listeners.delete(listener)),
    set,
    answer: (change) => set({ answers: { ...state.answers, ...change } }),
    working,
    failed: (error) => set({ trouble: { ...troubleOf(error), task: null } }),
    cancel: () => toldOf(under)?.stop.abort(),
  };
}

function withFacts(state: State): State {
  const facts: Facts = factsOf(state);
  return { ...state, facts };
}

/** What only follows the answers says nothing of an action that failed: its sentence stays until it was read. */
function follows(task: Task, trouble: State['trouble']): boolean {
  return isDerived(task) && trouble !== null && !isDerived(trouble.task);
}

function troubleOf(error: unknown): Omit<NonNullable<State['trouble']>, 'task'> {
  if (error instanceof Error && 'refusal' in error) {
    const { refusal, detail } = error as Error & { refusal: Refusal; detail?: string };
    return { refusal, detail: detail ?? '' };
  }
  // A part of the add-in that is loaded when it is needed, and was not there.
  if (error instanceof Error && error.name === 'ChunkLoadError') return { refusal: 'notLoaded', detail: '' };
  return { refusal: 'unknown', detail: error instanceof Error ? error.message : String(error) };
}
