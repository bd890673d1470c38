import { openedArchive } from '../openedArchive';
import type { Archive } from '../parts/archive';
import type { Press } from '../parts/press';
import { refuseFile } from '../refusal';

/** The zip as parts that may be changed; refused where a change would break what seals it. */
export function patchable(bytes: Uint8Array, press?: Press): Archive {
  const archive = openedArchive(bytes, press);
  if (Object.keys(archive.parts).some((path) => path.startsWith('_xmlsignatures/')))
    refuseFile(
      'the workbook is digitally signed; a change would break the signature',
      '工作簿带有数字签名，改动会使签名失效',
    );
  return archive;
}
