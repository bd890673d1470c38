import type { Computing } from '../../functions/computing/computing';
import type { HeavyName } from '../../functions/computing/functionCall';
import type { Session } from './session';
import type { Call, Seeing, View } from '../year/seen';
import type { Store } from './store';

const unseen: Seeing = { formula: '', about: null, answer: null, computing: false, stopped: false };

/** Computes what is asked about the whole book, one question after the other, each of which can be stopped. */
export function weighing(store: Store, computing: Computing<HeavyName>): Pick<Session, 'weigh' | 'stopWeighing'> {
  const asked = new Map<View, AbortController>();
  let before: Promise<void> = Promise.resolve();

  function tell(view: View, change: Partial<Seeing>): void {
    const { seen } = store.state();
    store.set({ seen: { ...seen, [view]: { ...unseen, ...seen[view], ...change } } });
  }

  async function compute(view: View, { name, given }: Call, { signal }: AbortController): Promise<void> {
    if (signal.aborted) return;
    try {
      const answer = await computing.answer(name, given, { date1904: store.state().survey?.date1904 ?? false }, signal);
      if (!signal.aborted) tell(view, { answer, computing: false });
    } catch (error) {
      if (signal.aborted) return;
      tell(view, { computing: false, stopped: true });
      store.failed(error);
    }
  }

  return {
    weigh(view, call) {
      asked.get(view)?.abort();
      const asking = new AbortController();
      asked.set(view, asking);
      tell(view, { formula: call.formula, about: call.about, computing: true, stopped: false });
      before = before.then(() => compute(view, call, asking));
      return before;
    },
    stopWeighing(view) {
      asked.get(view)?.abort();
      tell(view, { computing: false, stopped: true });
    },
  };
}
