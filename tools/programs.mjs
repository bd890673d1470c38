/** npm run programs [-- folder]: writes, for each program whose exports people bring, a workbook with invented figures in its layout and headings. */
import { install } from './install.mjs';
import { run, root } from './program.mjs';

await install();
process.exitCode = await run(
  process.execPath,
  ['--require', './tools/typescript.cjs', 'test/programs/main.ts', ...process.argv.slice(2)],
  { cwd: root },
);
