import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Job } from './case';
import type { Round } from './runner';

/** A contender in a process of its own, so that neither pays for the other's garbage. */
export interface Contestant {
  round(): Promise<Round>;
  /** Of the last round. */
  figures(): Promise<readonly number[]>;
  stop(): Promise<void>;
}

export async function start(job: Job): Promise<Contestant> {
  const child = fork(path.join(__dirname, 'runner.ts'), [JSON.stringify(job)], {
    execArgv: ['--expose-gc', '--require', hook],
  });
  const answer = <Answer>(): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const gone = () => reject(new Error(`${job.name} (${job.who}) ended without an answer.`));
      child.once('exit', gone);
      child.once('message', (said) => {
        child.off('exit', gone);
        resolve(said as Answer);
      });
    });
  const ask = <Answer>(question: 'round' | 'figures') => {
    child.send(question);
    return answer<Answer>();
  };
  await answer();
  return {
    round: () => ask('round'),
    figures: () => ask('figures'),
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}

const hook = path.join(__dirname, '../../../tools/typescript.cjs');
