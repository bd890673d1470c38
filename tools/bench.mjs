/** npm run bench [-- name …] [--quick] [--json]: how fast we are, beside plain versions of the same work in the same run. */
import { install } from './install.mjs';
import { run } from './program.mjs';

try {
  await install();
  process.exitCode = await run(process.execPath, ['--require', './tools/typescript.cjs', 'test/bench/main.ts', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
