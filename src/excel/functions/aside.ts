import { Problem } from '../../engine/problem';
import type { Answer, Definition } from '../../functions/definition';
import type { Circumstances } from '../../functions/invoke';
import { computingAside } from '../../functions/computing/aside';
import { computingHere, type Computing } from '../../functions/computing/computing';
import { startWorker } from '../../functions/computing/startWorker';
import { basic, errorIn } from '../../workbook/values/odd';

const computing: Computing<string> =
  typeof Worker === 'undefined' ? computingHere : computingAside(startWorker, computingHere);
let before: Promise<unknown> = Promise.resolve();

/** What a slow function answers to a formula, computed in a thread of its own, one call after the other. Rejects with a Problem where the whole call fails. */
export function answerAside(
  { name, parameters }: Definition,
  args: readonly unknown[],
  circumstances: Circumstances,
): Promise<Answer> {
  const given = Object.fromEntries(Object.keys(parameters).map((parameter, index) => [parameter, plain(args[index])]));
  const mine = before.then(() => computing.answer(name, given, circumstances));
  before = mine.catch(() => undefined);
  return mine.then((answer) => {
    if (answer instanceof Problem) throw answer;
    return answer;
  });
}

/** Threads hand over plain values only: Excel's errors go by their names, rich values by their basic ones. */
function plain(argument: unknown): unknown {
  return Array.isArray(argument) ? argument.map(plain) : (errorIn(argument) ?? basic(argument) ?? null);
}
