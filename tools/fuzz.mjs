/** npm run fuzz [-- --calls=50000] [--seed=1] [--slow]: calls every function with odd cells and says which laws break (test/fuzz). */
import { inTypeScript } from './inTypeScript.mjs';

await inTypeScript('test/fuzz/main.ts');
