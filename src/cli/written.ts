import { randomUUID } from 'node:crypto';
import { chmod, chown, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file whole or not at all: beside it first, under a name of its own, then in its place. Who may read it and whose it is stay
 * as they were, a link is written through, and what is no plain file (a folder, a device) is left alone. False where it cannot be done.
 */
export async function written(file: string, bytes: Uint8Array): Promise<boolean> {
  const target = await behindLinks(file);
  const before = await stat(target).catch(() => null);
  if (before && !before.isFile()) return false;
  const part = `${target}.${randomUUID()}.part`;
  try {
    await put(part, bytes, before ? before.mode & 0o7777 : null);
    // Only root may give a file away; for everybody else it is his already.
    if (before) await chown(part, before.uid, before.gid).catch(() => {});
    await rename(part, target);
    return true;
  } catch {
    await rm(part, { force: true }).catch(() => {});
    return false;
  }
}

async function put(part: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  // Never readable by more people than the file was, not even while it is written.
  const handle = await open(part, 'wx', mode ?? 0o666);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (mode !== null) await chmod(part, mode);
}

/** The file that a chain of links leads to, also where it is not there yet. */
async function behindLinks(file: string): Promise<string> {
  const real = await realpath(file).catch(() => null);
  if (real !== null) return real;
  const link = await readlink(file).catch(() => null);
  return link === null ? file : path.resolve(path.dirname(file), link);
}
