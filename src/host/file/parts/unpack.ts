import { openArchive } from './archive';
import type { Parts } from './package';

/** All parts of an Office file, unfolded. */
export function unpack(bytes: Uint8Array): Parts {
  return { ...openArchive(bytes).parts };
}
