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
