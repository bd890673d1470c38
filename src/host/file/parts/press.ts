/** How a part is pressed together and unfolded again. Where Node runs, its own is several times as quick. */
export interface Press {
  deflate(bytes: Uint8Array): Uint8Array;
  inflate(bytes: Uint8Array, size: number): Uint8Array;
  /** Left out it is ours. */
  checksum?(bytes: Uint8Array): number;
}
