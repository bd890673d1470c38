import { deflateSync, inflateSync, strFromU8, strToU8, unzipSync } from 'fflate';
import { checksum } from './checksum';
import { type Parts, pack } from './package';
import { partNames } from './partNames';
import { plainPart } from './plainPart';
import type { Press } from './press';
import { unfolded } from './unfolded';
import { entriesIn, withEntries, type Entry } from './zip';

/** A zip as parts, each unfolded anew whenever it is looked at, so that a large one is not kept. */
export interface Archive {
  readonly parts: Parts;
  /** The zip again. What nobody wrote to goes along as it is, pressed bytes and all. */
  packed(): Uint8Array;
}

const everywhere: Press = {
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  inflate: (bytes, size) => inflateSync(bytes, { out: new Uint8Array(size) }),
};

export function openArchive(bytes: Uint8Array, press: Press = everywhere): Archive {
  const entries = entriesIn(bytes);
  if (!entries) return unpacked(bytes);
  const stored = new Map(entries.map((entry) => [strFromU8(entry.name, !entry.unicode), entry]));
  const names = partNames([...stored.keys()], (name) => plainPart(name, unfolded(stored.get(name)!, press)));
  const known = new Map([...stored].map(([name, entry]) => [names.get(name)!, entry]));
  const parts: Parts = {};
  known.forEach((entry, path) =>
    Object.defineProperty(parts, path, {
      configurable: true,
      enumerable: true,
      get: () => plainPart(path, unfolded(entry, press)),
      set: (value: Uint8Array) =>
        Object.defineProperty(parts, path, { configurable: true, enumerable: true, writable: true, value }),
    }),
  );
  const isUntouched = (path: string) => Object.getOwnPropertyDescriptor(parts, path)?.get !== undefined;
  return {
    parts,
    packed: () =>
      withEntries(
        Object.keys(parts).map((path) =>
          isUntouched(path) ? named(path, known.get(path)!) : pressed(path, parts[path]!, press),
        ),
      ),
  };
}

/** A zip of a rarer kind (very large, for one) is unfolded and pressed as a whole. */
function unpacked(bytes: Uint8Array): Archive {
  const stored = unzipSync(bytes);
  const names = partNames(Object.keys(stored), (name) => plainPart(name, stored[name]!));
  const parts = Object.fromEntries(
    Object.entries(stored).map(([name, part]) => [names.get(name)!, plainPart(names.get(name)!, part)]),
  );
  return { parts, packed: () => pack(parts) };
}

/** Under the name that relations spell, where the zip had another. */
function named(path: string, entry: Entry): Entry {
  return strFromU8(entry.name, !entry.unicode) === path ? entry : { ...entry, name: strToU8(path), unicode: true };
}

/** The same day is written on every part, so that equal contents make equal files: 1 January 1980. */
function pressed(path: string, bytes: Uint8Array, press: Press): Entry {
  return {
    name: strToU8(path),
    unicode: true,
    pressed: true,
    time: 0x21_0000,
    checksum: checksum(bytes),
    size: bytes.length,
    bytes: press.deflate(bytes),
  };
}
