import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(path.join(__dirname, '../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const packages = Object.entries(lock.packages);

test('the lock file names every package that only some systems need: without one, npm ci refuses a bare clone', () => {
  const named = packages.flatMap(([where, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ where, name })),
  );
  expect(named.some(({ name }) => name === '@swc/core-win32-x64-msvc')).toBe(true);
  expect(named.filter(({ name }) => !packages.some(([place]) => place.endsWith(`node_modules/${name}`)))).toEqual([]);
});

test('the lock file names no place of download', () => {
  expect(packages.filter(([, locked]) => 'resolved' in locked)).toEqual([]);
});

/** `BSL-1.0` is Boost's: parts of @stdlib's special functions come from there. */
const shippable = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'Apache-2.0 AND BSL-1.0'];

test('what is shipped has a licence that lets everybody use it', () => {
  const shipped = packages.filter(
    ([place, { dev = false, devOptional = false }]) => place !== '' && !dev && !devOptional,
  );
  expect(shipped.length).toBeGreaterThan(100);
  expect(
    shipped
      .filter(([, { license = 'none' }]) => !shippable.includes(license))
      .map(([place, { license }]) => `${place}: ${license}`),
  ).toEqual([]);
});
