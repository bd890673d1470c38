import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesUnder, root, sourceFiles } from './architecture/program';

/** Text that must not stand in a committed file; written in parts, so that this file is not one of those. */
const forbidden: readonly (readonly [string, RegExp])[] = [
  [
    'the address of a package registry',
    new RegExp(
      ['registry\\.np' + 'mjs', 'npm' + 'mirror', 'pkgs\\.dev\\.az' + 'ure', 'registry\\.ya' + 'rnpkg'].join('|'),
    ),
  ],
  [
    'an absolute path of a machine',
    new RegExp(
      ['(?<![\\w.~])/(ro' + 'ot|ho' + 'me/\\w+|Us' + 'ers/\\w+|wo' + 'rk)/', '[A-Z]:\\\\\\\\?Us' + 'ers\\\\'].join('|'),
    ),
  ],
  [
    'a test that is left out or runs alone',
    new RegExp(
      '\\b(test|it|describe)\\.(on' + 'ly|sk' + 'ip|to' + 'do)\\b|\\bx(it|test|describe)\\(|\\bf(it|describe)\\(',
    ),
  ],
  ['an unfinished merge', new RegExp('^(<{7}|>{7}) ', 'm')],
];

const texts = committed().filter((name) =>
  /\.(tsx?|[cm]?js|json|md|xml|html|css|csv|svg|ya?ml|sh)$|^\.(npmrc|gitignore|editorconfig|ci\/run)$/.test(name),
);

test.each(forbidden)('no committed file holds %s', (_, pattern) => {
  const holding = texts.filter((name) => pattern.test(readFileSync(path.join(root, name), 'utf8')));
  expect(holding).toEqual([]);
});

test('the lock file names packages and their sums, and not where they were fetched', () => {
  expect(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved": "http');
});

test('a file of src is at most 200 lines long; lists of words and tables of numbers may be longer', () => {
  const lengths = sourceFiles.map(({ name, text }) => ({ name, lines: text.trimEnd().split('\n').length }));
  const long = lengths
    .filter(({ name, lines }) => lines > 150 && !name.includes('/words/'))
    .map(({ name, lines }) => `${name} ${lines}`);
  if (long.length > 0) console.info(`files past 150 lines, look for the second subject:\n${long.join('\n')}`);
  expect(lengths.filter(({ name, lines }) => lines > 200 && !/\/(words|tables|headings)\//.test(name))).toEqual([]);
});

/** What git knows; in a copy without git, everything of ours. */
function committed(): readonly string[] {
  if (!existsSync(path.join(root, '.git'))) return ['src', 'test', 'tools', 'assets', 'docs'].flatMap(filesUnder);
  return execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n')
    .filter((name) => existsSync(path.join(root, name)));
}
