/** npm run fuzz [-- --calls=50000] [--seed=1] [--slow]: calls every function with odd cells and says which laws break (test/fuzz). */
import { install } from './install.mjs';
import { run } from './program.mjs';

try {
  await install();
  process.exitCode = await run(process.execPath, [
    '--require',
    './tools/typescript.cjs',
    'test/fuzz/main.ts',
    ...process.argv.slice(2),
  ]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
