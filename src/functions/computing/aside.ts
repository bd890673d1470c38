import type { Problem } from '../../engine/problem';
import type { Answer } from '../definition';
import type { Computing } from './computing';
import { heldRanges } from './heldRanges';
import { unpacked, type Heard, type Said } from './messages';

/** A call that was cancelled fails with this reason, in the words of the port (`Refusal`). */
function cancelled(): Error & { readonly refusal: 'cancelled' } {
  return Object.assign(new Error('cancelled'), { refusal: 'cancelled' as const });
}

/** What of a Worker is needed. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface Waiting {
  readonly answered: (answer: Answer | Problem) => void;
  readonly failed: (reason: unknown) => void;
}

/** Computes in another thread. Where it cannot be started, `here`; a call that is cancelled ends it, and the next call starts another. */
export function computingAside<Name extends string>(start: () => Thread, here: Computing<Name>): Computing<Name> {
  let thread: Thread | null = null;
  let broken = false;
  let calls = 0;
  let held = heldRanges();
  const waiting = new Map<number, Waiting>();

  function end(reason: unknown): void {
    thread?.terminate();
    thread = null;
    held = heldRanges();
    waiting.forEach(({ failed }) => failed(reason));
    waiting.clear();
  }

  function started(): Thread {
    if (thread) return thread;
    thread = start();
    thread.addEventListener('message', (event) => {
      const { call, answer } = (event as MessageEvent<Heard>).data;
      waiting.get(call)?.answered(unpacked(answer));
      waiting.delete(call);
    });
    thread.addEventListener('error', (event) => {
      broken = true;
      end(event);
    });
    return thread;
  }

  async function ask(
    ...[name, given, circumstances, signal]: Parameters<Computing<Name>['answer']>
  ): Promise<Answer | Problem> {
    const to = started();
    const stop = () => end(cancelled());
    signal?.addEventListener('abort', stop);
    try {
      const parts = await held.handOver(to, given, () => thread === to);
      if (thread !== to) throw cancelled();
      const call = ++calls;
      return await new Promise((answered, failed) => {
        waiting.set(call, { answered, failed });
        to.postMessage({ kind: 'call', call, name, circumstances, ...parts } satisfies Said<Name>);
      });
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  return {
    async answer(...call) {
      if (broken) return here.answer(...call);
      return ask(...call).catch((reason: unknown) => (broken ? here.answer(...call) : Promise.reject(reason as Error)));
    },
    end: () => end(cancelled()),
  };
}
