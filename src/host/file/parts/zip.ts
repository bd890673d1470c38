/** One part as it lies in the zip. */
export interface Entry {
  readonly name: Uint8Array;
  readonly unicode: boolean;
  /** Deflated; otherwise stored as it is. */
  readonly pressed: boolean;
  /** Day and time as the zip writes them. */
  readonly time: number;
  readonly checksum: number;
  readonly size: number;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UNICODE = 0x800;
const ENCRYPTED = 1;
const DEFLATED = 8;
/** Stands where the true number is too large for its field. */
const ELSEWHERE = 0xffffffff;

/** What the zip's own list of contents names; null where it is a zip of a kind that is not read here (encrypted, above 4 GB, broken). */
export function entriesIn(bytes: Uint8Array): readonly Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(view);
  if (end === null) return null;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const entry = entryAt(view, bytes, at);
    if (entry === null) return null;
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.length === 0 ? null : entries;
}

export function withEntries(entries: readonly Entry[]): Uint8Array {
  const offsets: number[] = [];
  const pieces: Uint8Array[] = [];
  let length = 0;
  const put = (piece: Uint8Array) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const entry of entries) {
    offsets.push(length);
    [header(entry, null), entry.name, entry.bytes].forEach(put);
  }
  const start = length;
  entries.forEach((entry, index) => [header(entry, offsets[index]!), entry.name].forEach(put));
  put(ending(entries.length, start, length - start));
  const all = new Uint8Array(length);
  pieces.reduce((at, piece) => (all.set(piece, at), at + piece.length), 0);
  return all;
}

/** From the back, because a comment may follow. */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === END)
      return view.getUint16(at + 10, true) === 0xffff || view.getUint32(at + 16, true) === ELSEWHERE ? null : at;
  }
  return null;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): Entry | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return null;
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [length, size, local] = [
    view.getUint32(at + 20, true),
    view.getUint32(at + 24, true),
    view.getUint32(at + 42, true),
  ];
  if (flags & ENCRYPTED || (method !== 0 && method !== DEFLATED) || [length, size, local].includes(ELSEWHERE))
    return null;
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + length > view.byteLength) return null;
  const name = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  return {
    name,
    unicode: (flags & UNICODE) !== 0,
    pressed: method === DEFLATED,
    time: view.getUint32(at + 12, true),
    checksum: view.getUint32(at + 16, true),
    size,
    bytes: bytes.subarray(start, start + length),
  };
}

/** Before a part, or (with the place of that) in the list at the end. */
function header(entry: Entry, offset: number | null): Uint8Array {
  const shift = offset === null ? 0 : 2;
  const view = new DataView(new ArrayBuffer(offset === null ? 30 : 46));
  view.setUint32(0, offset === null ? LOCAL : CENTRAL, true);
  view.setUint16(4, 20, true);
  if (offset !== null) view.setUint16(6, 20, true);
  view.setUint16(6 + shift, entry.unicode ? UNICODE : 0, true);
  view.setUint16(8 + shift, entry.pressed ? DEFLATED : 0, true);
  [entry.time, entry.checksum, entry.bytes.length, entry.size].forEach((number, index) =>
    view.setUint32(10 + shift + 4 * index, number, true),
  );
  view.setUint16(26 + shift, entry.name.length, true);
  if (offset !== null) view.setUint32(42, offset, true);
  return new Uint8Array(view.buffer);
}

function ending(count: number, start: number, length: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, start, true);
  return new Uint8Array(view.buffer);
}
