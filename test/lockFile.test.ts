import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Locked {
  readonly license?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(path.join(__dirname, '../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const packages = Object.entries(lock.packages);
const read = (file: string) => readFileSync(path.join(__dirname, '..', file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;

/** `a-cdf`, `-quantile` stands for a-cdf and a-quantile; what is not ours to name (in brackets) is left out. */
function namesIn(cell: string): readonly string[] {
  const found = [...cell.replace(/\(.*?\)/g, '').matchAll(/`(.*?)`/g)].map(([, name]) => name!);
  return found.map((name) => (name.startsWith('-') ? stemOf(found[0]!, name) : name));
}

/** `@stdlib/stats-base-dists-normal-cdf` and `-beta-cdf` → `@stdlib/stats-base-dists-beta-cdf`. */
function stemOf(first: string, ending: string): string {
  return (
    first
      .split('-')
      .slice(0, 1 - ending.split('-').length)
      .join('-') + ending
  );
}

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

test('what is installed is checked by its sum; only tools compiled for systems on which the lock file was not made have none', () => {
  const unchecked = packages.filter(([place, { integrity }]) => place !== '' && !integrity);
  const compiled = /^node_modules\/@(swc\/core|unrs\/resolver-binding)-[\w-]+$/;
  expect(unchecked.filter(([place, { optional, dev }]) => !(optional && dev && compiled.test(place)))).toEqual([]);
});

/** One of the ranges that a package names reaches down to 20: `>=18.12.0`, `^20.9.0`, `18 || 20 || >=22`. */
function runsOn20(range: string): boolean {
  return range.split('||').some((one) => {
    const [, sign = '', major] = /^\s*(>=|>|\^|~|<)?\s*v?(\d+|\*)/.exec(one) ?? [];
    if (major === '*' || sign === '<') return true;
    return sign.startsWith('>') ? Number(major) <= 20 : Number(major) === 20;
  });
}

test('a range of Node versions is read as npm reads it', () => {
  const ranges = ['>=18.12.0', '^20.9.0', '18 || 20 || >=22', '*', '>= 22.15.0', '^18.0.0 || ^22.0.0'];
  expect(ranges.map(runsOn20)).toEqual([true, true, true, true, false, false]);
});

test('no package asks for a newer Node than the 20 that we promise, so that the install says nothing', () => {
  const wishes = packages.flatMap(([place, { engines }]) => (engines?.node ? [{ place, node: engines.node }] : []));
  expect(wishes.length).toBeGreaterThan(500);
  expect(wishes.filter(({ node }) => !runsOn20(node))).toEqual([]);
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

test('every dependency that ships, and only those, has its line in the page that says why', () => {
  const named = [...read('docs/decisions/dependencies.md').matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
    namesIn(cell!),
  );
  expect(named.sort()).toEqual(Object.keys(manifest.dependencies).sort());
});

test('every tool has its line', () => {
  const tools = read('docs/decisions/tools.md');
  const isNamed = (name: string) =>
    tools.includes(name) || tools.includes(`${name.split('/')[0]}/*`) || tools.includes(`-${name.split('-').at(-1)}`);
  expect(Object.keys(manifest.devDependencies).filter((name) => !isNamed(name))).toEqual([]);
});
