import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(path.join(__dirname, '../package-lock.json'), 'utf8')) as { readonly packages: Readonly<Record<string, Locked>> };
const packages = Object.entries(lock.packages);

test('the lock file names every package that only some systems need: without one, npm ci refuses a bare clone', () => {
  const named = packages.flatMap(([where, { optionalDependencies = {} }]) => Object.keys(optionalDependencies).map((name) => ({ where, name })));
  expect(named.some(({ name }) => name === '@swc/core-win32-x64-msvc')).toBe(true);
  expect(named.filter(({ name }) => !packages.some(([place]) => place.endsWith(`node_modules/${name}`)))).toEqual([]);
});

test('the lock file names no place of download', () => {
  expect(packages.filter(([, locked]) => 'resolved' in locked)).toEqual([]);
});
