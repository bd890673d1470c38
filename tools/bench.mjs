/** npm run bench [-- name …] [--quick] [--json]: how fast we are, beside plain versions of the same work in the same run. */
import { install } from './install.mjs';
import { node, run } from './program.mjs';

try {
  await install();
  if ((await node('tools/build.mjs', '--if-stale')) !== 0)
    throw new Error('The build failed; the reason stands above.');
  process.exitCode = await run(process.execPath, [
    '--require',
    './tools/typescript.cjs',
    'test/bench/main.ts',
    ...process.argv.slice(2),
  ]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
