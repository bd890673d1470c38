/** npm run sample: makes the sample workbooks and what the wizard inserts, from a fixed seed: the same bytes on every run. */
import { install } from './install.mjs';
import { run, root } from './program.mjs';

await install();
process.exitCode = await run(process.execPath, ['--require', './tools/typescript.cjs', 'tools/sample/main.ts'], {
  cwd: root,
});
