/** npm run mutate [-- folder …] [--sample=400] [--seed=1]: changes rules of the engine one by one and says which changes no test notices (test/mutation). */
import { install } from './install.mjs';
import { run } from './program.mjs';

try {
  await install();
  process.exitCode = await run(process.execPath, [
    '--require',
    './tools/typescript.cjs',
    'test/mutation/main.ts',
    ...process.argv.slice(2),
  ]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
