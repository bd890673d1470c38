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
  const child = fork(path.join(__dirname, 'runner.ts'), [JSON.stringify(job)], { execArgv: ['--expose-gc', '--require', hook] });
  const answer = async <Answer>(): Promise<Answer> => {
    const [said] = (await Promise.race([once(child, 'message'), once(child, 'exit').then(() => Promise.reject(new Error(`${job.name} (${job.who}) ended without an answer.`)))])) as [Answer];
    return said;
  };
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
