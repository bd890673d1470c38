import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { checksum } from './checksum';
import { type Parts, pack, unpack } from './package';
import { entriesIn, withEntries, type Entry } from './zip';

/** How a part is pressed together and unfolded again. Where Node runs, its own is several times as quick. */
export interface Press {
  deflate(bytes: Uint8Array): Uint8Array;
  inflate(bytes: Uint8Array, size: number): Uint8Array;
}

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
  const known = new Map(entries.map((entry) => [strFromU8(entry.name, !entry.unicode), entry]));
  const parts: Parts = {};
  known.forEach((entry, path) =>
    Object.defineProperty(parts, path, {
      configurable: true,
      enumerable: true,
      get: () => (entry.pressed ? press.inflate(entry.bytes, entry.size) : entry.bytes),
      set: (value: Uint8Array) =>
        Object.defineProperty(parts, path, { configurable: true, enumerable: true, writable: true, value }),
    }),
  );
  const isUntouched = (path: string) => Object.getOwnPropertyDescriptor(parts, path)?.get !== undefined;
  return {
    parts,
    packed: () =>
      withEntries(
        Object.keys(parts).map((path) => (isUntouched(path) ? known.get(path)! : pressed(path, parts[path]!, press))),
      ),
  };
}

/** A zip of a rarer kind (very large, for one) is unfolded and pressed as a whole. */
function unpacked(bytes: Uint8Array): Archive {
  const parts = unpack(bytes);
  return { parts, packed: () => pack(parts) };
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
