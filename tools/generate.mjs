/** npm run generate [-- --check]: what is made from the catalogue: functions.json, its Chinese twin, and the reference in both languages. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

await install();
const require = createRequire(import.meta.url);
require('./typescript.cjs');
const { generated } = require('../src/functions/generated.ts');

const files = Object.entries(generated()).map(([name, content]) => ({
  name,
  content,
  place: fileURLToPath(new URL(`../${name}`, import.meta.url)),
}));
const stale = files.filter(({ place, content }) => !existsSync(place) || readFileSync(place, 'utf8') !== content);

if (process.argv.includes('--check')) {
  if (stale.length > 0) console.log(`stale, run npm run generate: ${stale.map(({ name }) => name).join(', ')}`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { place, content } of stale) writeFileSync(place, content);
  console.log(stale.length > 0 ? `written: ${stale.map(({ name }) => name).join(', ')}` : 'everything was fresh');
}
