/** npm run check:data: real books, which lie beside the project, through reading and functions; known totals beside ours. */
import { install } from './install.mjs';
import { run } from './program.mjs';

await install();
process.exitCode = await run(process.execPath, ['--require', './tools/typescript.cjs', 'tools/checks/checkData.ts']);
