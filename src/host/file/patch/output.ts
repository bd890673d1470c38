import { strToU8 } from 'fflate';

/** A part that is written piece by piece; short texts are gathered before they become bytes. */
export interface Output {
  text(piece: string): void;
  bytes(piece: Uint8Array): void;
  joined(): Uint8Array;
}

export function output(): Output {
  const pieces: Uint8Array[] = [];
  let waiting: string[] = [];
  let length = 0;
  const flush = () => {
    if (waiting.length > 0) pieces.push(strToU8(waiting.join('')));
    [waiting, length] = [[], 0];
  };
  return {
    text(piece) {
      waiting.push(piece);
      length += piece.length;
      if (length > 1 << 20) flush();
    },
    bytes(piece) {
      flush();
      if (piece.length > 0) pieces.push(piece);
    },
    joined() {
      flush();
      const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
      pieces.reduce((at, piece) => (all.set(piece, at), at + piece.length), 0);
      return all;
    },
  };
}
