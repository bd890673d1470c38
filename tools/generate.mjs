/** Writes what is made from the catalogue: functions.json, its Chinese twin, and the reference in both languages. */
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
require('./typescript.cjs');
const { generated } = require('../src/functions/generated.ts');

for (const [path, content] of Object.entries(generated())) {
  writeFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), content);
  process.stdout.write(`${path}\n`);
}
