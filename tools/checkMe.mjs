/** npm run check:me: makes the workbooks that lay published tables beside our own functions (assets/check-me.*.xlsx). */
import { install } from './install.mjs';
import { run, root } from './program.mjs';

await install();
process.exitCode = await run(process.execPath, ['--require', './tools/typescript.cjs', 'tools/checkMe/main.ts'], {
  cwd: root,
});
