import { unzipSync } from 'fflate';
import { pack } from './package';
import { plainPart } from './plainPart';
import { unpack } from './unpack';

/** An Office file as the .xlsx library can read it: the same bytes, or (with odd names or encodings in it) packed anew without them. */
export function plainZip(bytes: Uint8Array): Uint8Array {
  const parts = unpack(bytes);
  const isPlain = Object.entries(unzipSync(bytes)).every(
    ([name, part]) => name in parts && plainPart(name, part) === part,
  );
  return isPlain ? bytes : pack(parts);
}
