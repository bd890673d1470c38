/** npm run check: the quick gate before a commit (types, lint, unit tests), under a minute. */
import { install } from './install.mjs';
import { node } from './program.mjs';

const steps = [
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['lint', 'node_modules/eslint/bin/eslint.js', '-c', 'test/eslint.config.mjs', 'src', 'test', 'tools'],
  ['unit tests', 'node_modules/jest/bin/jest.js', '--selectProjects', 'unit', 'pane'],
];

await install();
const failed = [];
for (const [name, ...command] of steps) if ((await node(...command)) !== 0) failed.push(name);
console.log(failed.length ? `failed: ${failed.join(', ')}` : 'types, lint and unit tests pass');
process.exitCode = failed.length ? 1 : 0;
