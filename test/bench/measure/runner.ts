import { caseNamed } from '../cases/cases';
import { marketOf } from '../market/market';
import type { Job } from './case';
import { observed } from './memory';

/** What a round took: milliseconds, and megabytes asked for. */
export interface Round {
  readonly time: number;
  readonly memory: number;
}

/** A process of its own for one contender: prepares the job it is started with, then runs once for every `round` it is asked for. */
function main({ name, size, who }: Job): void {
  const contender = caseNamed(name)[who];
  const run = contender.prepare(marketOf(size));
  // What the preparation left behind is nobody's cost; what a run leaves behind is its own.
  globalThis.gc?.();
  let last: unknown = null;
  const round = (): Round => {
    last = null;
    const { result, time, memory } = observed(run);
    last = result;
    return { time, memory };
  };
  process.on('message', (question: 'round' | 'figures') =>
    process.send!(question === 'round' ? round() : Array.from(contender.figures(last))),
  );
  process.send!('ready');
}

main(JSON.parse(process.argv[2]!) as Job);
