import { createRequire } from 'node:module';
import { expect } from 'expect';
import { bind } from 'jest-each';

/** One test of a suite. */
export interface Case {
  readonly suite: string;
  readonly name: string;
  readonly run: () => unknown;
}

const load = createRequire(__filename);

let cases: Case[] = [];
let suite = '';
let within: string[] = [];

function test(name: string, run: () => unknown): void {
  cases.push({ suite, name: [...within, name].join(' › '), run });
}

function describe(name: string, tests: () => void): void {
  within = [...within, name];
  tests();
  within = within.slice(0, -1);
}

Object.assign(globalThis, {
  expect,
  test: Object.assign(test, { each: bind(test as never, false) }),
  describe: Object.assign(describe, { each: bind(describe as never, false) }),
  jest: { setTimeout: () => undefined },
});

/** The tests of a suite, none of them run. The suite is loaded anew if it is no longer in Node's cache. */
export function casesOf(file: string): readonly Case[] {
  [cases, suite, within] = [[], file, []];
  load(file);
  return cases;
}

/** Whether a test passes within its time; `until` is told when that is over, because a loop that never ends must look at the clock itself. */
export async function passes({ run }: Case, milliseconds: number, until: (time: number) => void): Promise<boolean> {
  until(performance.now() + milliseconds);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too slow')), milliseconds);
  });
  try {
    await Promise.race([run(), late]);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    until(Infinity);
  }
}
