/** npm test: everything, from a bare clone. Every step runs even where one before it failed; the last line counts. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { install } from './install.mjs';
import { node } from './program.mjs';
import { failingSuites, retriedIn, withSuites } from './retried.mjs';
import { sideBySide } from './sideBySide.mjs';

const ours = ['src', 'test', 'tools', 'webpack.config.js'];
const counted = { passed: 0, failed: 0 };
const retried = [];
const notes = mkdtempSync(path.join(tmpdir(), 'coversheet-'));

try {
  await install();
  const checked = await sideBySide([
    [
      ['generated files are fresh', 'tools/generate.mjs', '--check'],
      ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
    ],
    [
      ['lint', 'node_modules/eslint/bin/eslint.js', '-c', 'test/eslint.config.mjs', ...ours],
      ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', ...ours],
    ],
  ]);
  for (const { passed } of checked) counted[passed ? 'passed' : 'failed']++;
  await jest('unit', 'pane');
  const built = await step('build', () => node('tools/build.mjs', '--if-stale'));
  await jest('host');
  if (built && (await step('a Chromium is here', () => node('tools/chromium.mjs')))) await jest('e2e');
} catch (error) {
  console.error(error.message);
  counted.failed++;
} finally {
  rmSync(notes, { recursive: true, force: true });
}
if (retried.length > 0)
  console.log(`\n${retried.length} passed only when tried again:\n${retried.map((test) => `  ${test}`).join('\n')}`);
console.log(`\n${counted.passed} passed, ${counted.failed} failed`);
process.exitCode = counted.failed > 0 ? 1 : 0;

/** One step that passes or fails as a whole. */
async function step(name, work) {
  console.log(`\n== ${name}`);
  const passed = (await work()) === 0;
  counted[passed ? 'passed' : 'failed']++;
  if (!passed) console.log(`== ${name}: failed`);
  return passed;
}

/** Jest projects, each of their tests counted; a suite that does not even start counts as one failure. */
async function jest(...projects) {
  console.log(`\n== tests: ${projects.join(', ')}`);
  const browsers = projects.includes('e2e');
  // A worker a core (jest's own choice leaves one idle); one browser at a time: two on two cores lose keystrokes and gain little.
  const first = await results(projects, browsers ? '--runInBand' : '--maxWorkers=100%');
  const failing = failingSuites(first.result);
  // A few browser suites that failed are tried once more as a whole, on a fresh page and by themselves; many are no chance.
  if (!browsers || failing.length === 0 || failing.length > 3) return count(first);
  console.log(`\n== tried again on a fresh page: ${failing.map((name) => path.basename(name)).join(', ')}`);
  const again = await results(projects, '--runInBand', '--runTestsByPath', ...failing);
  count({ code: again.code, result: withSuites(first.result, again.result) });
}

async function results(projects, ...more) {
  const file = path.join(notes, `${projects.join('-')}${more.length}.json`);
  // A test that fails may leave its browser open, which must not keep the others' results from being told.
  const forced = projects.includes('e2e') ? ['--forceExit'] : [];
  const code = await node(
    'node_modules/jest/bin/jest.js',
    ...more,
    '--selectProjects',
    ...projects,
    ...forced,
    '--json',
    `--outputFile=${file}`,
    '--reporters=default',
  );
  return { code, result: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null };
}

function count({ code, result }) {
  counted.passed += result?.numPassedTests ?? 0;
  retried.push(...retriedIn(result));
  const failed = (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0);
  counted.failed += failed || (code === 0 ? 0 : 1);
}
