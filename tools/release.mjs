/** npm run release [-- --to folder]: two zips with their checksums, for people who have no Node: the add-in for a server, and the small Excel for any web folder. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { install } from './install.mjs';
import { node, root } from './program.mjs';

const at = process.argv.indexOf('--to');
const to = path.resolve(root, at < 0 ? 'release' : process.argv[at + 1]);

try {
  await install();
  if ((await node('tools/build.mjs', 'addin', 'host', '--if-stale')) !== 0)
    throw new Error('The build failed; the reason stands above.');
  const { addinFiles } = await import('./release/addin.mjs');
  const { appFiles } = await import('./release/app.mjs');
  const { zipped, sha256 } = await import('./release/zipped.mjs');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const dist = path.join(root, 'dist');
  const zips = [
    [`coversheet-addin-${version}`, addinFiles(dist, version, 'global')],
    [`coversheet-addin-21vianet-${version}`, addinFiles(dist, version, '21vianet')],
    [`coversheet-app-${version}`, appFiles(dist, version)],
  ].map(([name, files]) => [`${name}.zip`, zipped(name, files)]);
  mkdirSync(to, { recursive: true });
  for (const [name, bytes] of zips) {
    writeFileSync(path.join(to, name), bytes);
    console.log(`${name}  ${(bytes.length / 1024 / 1024).toFixed(1)} MB`);
  }
  writeFileSync(path.join(to, 'SHA256SUMS'), zips.map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join(''));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
