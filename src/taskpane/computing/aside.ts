import type { Problem } from '../../engine';
import type { Answer } from '../../functions/definition';
import type { Given } from '../functionCall';
import { pause } from '../pause';
import { refusal, type Rectangle } from '../spreadsheet';
import { computingHere, type Computing } from './computing';
import { unpacked, type Heard, type Said } from './messages';

/** As much as is handed over in a few milliseconds. */
const BAND_ROWS = 4000;

/** What of a Worker is needed. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface Waiting {
  readonly answered: (answer: Answer | Problem) => void;
  readonly failed: (reason: unknown) => void;
}

/** Computes in another thread. Where it cannot be started, in this one; a call that is cancelled ends it, and the next call starts another. */
export function computingAside(start: () => Thread): Computing {
  let thread: Thread | null = null;
  let broken = false;
  let numbers = 0;
  let sent = new Map<unknown, number>();
  const waiting = new Map<number, Waiting>();

  function end(reason: unknown): void {
    thread?.terminate();
    thread = null;
    sent = new Map();
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

  /** The ranges of this call that are not there yet go over, band by band; those of earlier calls are forgotten. */
  async function handOver(to: Thread, ranges: readonly Rectangle[]): Promise<void> {
    const say = (message: Said) => to.postMessage(message);
    const old = [...sent].filter(([range]) => !ranges.includes(range as Rectangle));
    old.forEach(([range]) => sent.delete(range));
    say({ kind: 'forget', ranges: old.map(([, number]) => number) });
    for (const range of ranges.filter((one) => !sent.has(one))) {
      const number = ++numbers;
      sent.set(range, number);
      for (let row = 0; row < range.length && thread === to; row += BAND_ROWS) {
        say({ kind: 'rows', range: number, rows: range.slice(row, row + BAND_ROWS) });
        await pause();
      }
    }
  }

  async function ask(...[name, given, circumstances, signal]: Parameters<Computing['answer']>): Promise<Answer | Problem> {
    const to = started();
    const long = Object.entries(given).filter((entry): entry is [string, Rectangle] => Array.isArray(entry[1]) && entry[1].length > BAND_ROWS);
    const stop = () => end(refusal('cancelled'));
    signal?.addEventListener('abort', stop);
    try {
      await handOver(to, long.map(([, range]) => range));
      if (thread !== to) throw refusal('cancelled');
      const call = ++numbers;
      const short = Object.fromEntries(Object.entries(given).filter(([parameter]) => !long.some(([one]) => one === parameter)));
      const held: Given<number> = Object.fromEntries(long.map(([parameter, range]) => [parameter, sent.get(range)!]));
      return await new Promise((answered, failed) => {
        waiting.set(call, { answered, failed });
        to.postMessage({ kind: 'call', call, name, given: short, held, circumstances } satisfies Said);
      });
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  return {
    async answer(...call) {
      if (broken) return computingHere.answer(...call);
      return ask(...call).catch((reason: unknown) => (broken ? computingHere.answer(...call) : Promise.reject(reason as Error)));
    },
    end: () => end(refusal('cancelled')),
  };
}
