import { refuseFile } from '../refusal';
import { checksum } from './checksum';
import type { Press } from './press';
import type { Entry } from './zip';

/** The bytes of a part, once more as they were before they were pressed; refused where they are not what the zip says, or too many. */
export function unfolded(entry: Entry, press: Press): Uint8Array {
  const { size, bytes } = entry;
  if (size > LARGEST || (size > LARGE && size > MOST_PRESSED * bytes.length))
    return refuseFile('a part of the workbook unfolds to more than can be read', '工作簿中有内容解压后过大，无法读取');
  const part = entry.pressed ? inflated(entry, press) : bytes;
  if (sound.has(entry)) return part;
  if (part.length !== size || (press.checksum ?? checksum)(part) !== entry.checksum) return damaged();
  sound.add(entry);
  return part;
}

function inflated({ bytes, size }: Entry, press: Press): Uint8Array {
  try {
    return press.inflate(bytes, size);
  } catch {
    return damaged();
  }
}

function damaged(): never {
  return refuseFile(
    'the file is damaged: a part of it is not what it was when it was saved',
    '文件已损坏：其中有内容与保存时不一致',
  );
}

/** Parts are unfolded whenever they are looked at, and looked through once. */
const sound = new WeakSet<Entry>();
const LARGE = 128 * 2 ** 20;
const LARGEST = 2 ** 30;
/** A sheet of equal rows is pressed to a hundredth; a thousandth is the most there is. */
const MOST_PRESSED = 500;
