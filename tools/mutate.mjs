/** npm run mutate [-- folder …] [--sample=400] [--seed=1]: changes rules of the engine one by one and says which changes no test notices (test/mutation). */
import { inTypeScript } from './inTypeScript.mjs';

await inTypeScript('test/mutation/main.ts');
