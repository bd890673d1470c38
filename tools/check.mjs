/** npm run check: the quick gate before a commit: types, lint and unit tests side by side. Of the pane and of the long computations only what the uncommitted files touch: `npm test` is everything. */
import { install } from './install.mjs';
import { sideBySide } from './sideBySide.mjs';

const ours = ['src', 'test', 'tools', 'webpack.config.js'];
const cache = 'node_modules/.cache/coversheet';
const jest = 'node_modules/jest/bin/jest.js';
const quick =
  'test/([a-zA-Z]+\\.test|excel|published|tools|workbook|engine/(?!portfolio|price|plan)|functions/(?!portfolio|coverValue|technicalPremium|compareQuotes|coveragePlan|lossDistribution))';
const checks = [
  [
    [
      'types',
      'node_modules/typescript/bin/tsc',
      '--noEmit',
      '--incremental',
      '--tsBuildInfoFile',
      `${cache}/types.json`,
    ],
    [
      'lint',
      'node_modules/eslint/bin/eslint.js',
      '-c',
      'test/eslint.config.mjs',
      '--cache',
      '--cache-location',
      `${cache}/lint.json`,
      ...ours,
    ],
    ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '--cache', ...ours],
    ['tests of what changed', jest, '--selectProjects', 'unit', 'pane', '--onlyChanged', '--silent', '-w', '1'],
  ],
  [['unit tests', jest, '--selectProjects', 'unit', '--testPathPatterns', quick, '--silent', '-w', '50%']],
];

try {
  await install();
  const started = Date.now();
  const results = await sideBySide(checks);
  const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);
  console.log(
    `${failed.length ? `failed: ${failed.join(', ')}` : 'types, lint and unit tests pass'} (${Math.round((Date.now() - started) / 1000)} s)`,
  );
  process.exitCode = failed.length ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
