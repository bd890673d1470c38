import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from './loading';

/** Suites by how their paths begin, but those that put something else in the place of a module: only jest itself can. */
export function suitesIn(beginnings: readonly string[]): readonly string[] {
  const all = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((name) => `test/${name.split(sep).join('/')}`)
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  return beginnings
    .flatMap((beginning) => all.filter((name) => name.startsWith(beginning)))
    .map((name) => join(root, name))
    .filter((path) => !readFileSync(path, 'utf8').includes('jest.mock('));
}
