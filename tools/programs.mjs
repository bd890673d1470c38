/** npm run programs [-- folder]: writes, for each program whose exports people bring, a workbook with invented figures in its layout and headings. */
import { inTypeScript } from './inTypeScript.mjs';

await inTypeScript('test/programs/main.ts');
