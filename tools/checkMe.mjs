/** npm run check:me: makes the workbooks that lay published tables beside our own functions (assets/check-me.*.xlsx). */
import { inTypeScript } from './inTypeScript.mjs';

await inTypeScript('tools/checkMe/main.ts');
