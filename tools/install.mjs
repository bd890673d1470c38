/** Installs what package-lock.json names, when it is not there yet or is another version; built-ins only. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm, root } from './program.mjs';

/** True where every package of the lock file is installed in that version (those for other systems may be missing). */
export function installed(folder = root) {
  const wanted = packages(path.join(folder, 'package-lock.json'));
  const present = packages(path.join(folder, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([where, { version, optional }]) =>
      where === '' || present[where]?.version === version || (optional && !present[where]),
  );
}

export async function install() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new Error(`Coversheet needs Node 20 or newer; this is Node ${process.versions.node}.`);
  if (installed()) return;
  console.log('Installing the packages of package-lock.json (once) ...');
  const code = await npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  if (code !== 0) throw new Error(`npm ci ended with ${code}; is there a connection to a package registry?`);
}

function packages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await install().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
