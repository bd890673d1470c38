import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** Every part carries the same day, so that the same files make the same zip. */
const day = new Date(2026, 0, 1);

/** Files by their path in the zip → one zip, all of it in a folder of its name, with the checksum of each in SHA256SUMS. */
export function zipped(folder, files) {
  const sums = Object.entries(files).map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  const all = { ...files, SHA256SUMS: Buffer.from(sums.join('')) };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, bytes]) => [`${folder}/${name}`, new Uint8Array(bytes)])),
    { level: 9, mtime: day },
  );
}

export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The files of a folder by their path in it; maps for debuggers stay at home. */
export function filesOf(folder, wanted = () => true) {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .filter(wanted)
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name))]),
  );
}
