/** npm run check:data: real books, which lie beside the project, through reading and functions; known totals beside ours. */
import { inTypeScript } from './inTypeScript.mjs';

await inTypeScript('tools/checks/checkData.ts');
