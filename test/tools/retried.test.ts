import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

test('a test that passed when tried again is named; one that passed at once, or failed both times, is not', () => {
  const result = {
    testResults: [
      {
        name: '/somewhere/test/e2e/faults.test.ts',
        assertionResults: [
          { status: 'passed', invocations: 1, fullName: 'at once' },
          { status: 'passed', invocations: 2, fullName: 'at the second try' },
          { status: 'failed', invocations: 2, fullName: 'never' },
        ],
      },
    ],
  };
  const module = pathToFileURL(path.join(__dirname, '../../tools/retried.mjs')).href;
  const script = `import(${JSON.stringify(module)}).then(({ retriedIn }) => console.log(JSON.stringify([retriedIn(${JSON.stringify(result)}), retriedIn(null)])))`;
  const told = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect(JSON.parse(told)).toEqual([['faults.test.ts: at the second try'], []]);
});

test('a suite that is run again counts as it ended; what failed before and passes now is named', () => {
  const suite = (name: string, status: string, ...tests: readonly (readonly [string, string])[]) => ({
    name: `/somewhere/test/e2e/${name}.test.ts`,
    status,
    assertionResults: tests.map(([fullName, status]) => ({ fullName, status, invocations: 1 })),
  });
  const first = {
    testResults: [
      suite('page', 'passed', ['opens', 'passed']),
      suite('wizard', 'failed', ['walks', 'passed'], ['freezes', 'failed']),
      suite('grid', 'failed', ['sorts', 'failed']),
    ],
  };
  const again = {
    testResults: [
      suite('wizard', 'passed', ['walks', 'passed'], ['freezes', 'passed']),
      suite('grid', 'failed', ['sorts', 'failed']),
    ],
  };
  const module = pathToFileURL(path.join(__dirname, '../../tools/retried.mjs')).href;
  const script = `import(${JSON.stringify(module)}).then(({ failingSuites, retriedIn, withSuites }) => {
    const first = ${JSON.stringify(first)};
    const all = withSuites(first, ${JSON.stringify(again)});
    console.log(JSON.stringify([failingSuites(first).length, all.numPassedTests, all.numFailedTests, all.numRuntimeErrorTestSuites, retriedIn(all)]));
  })`;
  const told = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect(JSON.parse(told)).toEqual([2, 3, 1, 0, ['wizard.test.ts: freezes']]);
});
