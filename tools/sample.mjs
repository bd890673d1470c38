/** npm run sample: makes the sample workbooks and what the wizard inserts, from a fixed seed: the same bytes on every run. */
import { inTypeScript } from './inTypeScript.mjs';

await inTypeScript('tools/sample/main.ts');
