/** npm run bench [-- name …] [--quick] [--json]: how fast we are, beside plain versions of the same work in the same run. */
import { inTypeScript } from './inTypeScript.mjs';
import { node } from './program.mjs';

await inTypeScript('test/bench/main.ts', async () => {
  if ((await node('tools/build.mjs', '--if-stale')) !== 0)
    throw new Error('The build failed; the reason stands above.');
});
