/** How this Excel behaves, and what it lets go wrong: each may be changed while it runs. */
export interface Switches {
  /** What a blank cell is to a custom function: 0 on Windows, nothing on the web. */
  blanks: 'zero' | 'nothing';
  /** Bytes of one request or answer, 5 MB on the web; Infinity where there is no limit. */
  payloadLimit: number;
  /** As if a user were typing into a cell. */
  editing: boolean;
  /** Makes the next batch fail at its n-th action (from 0; a shorter one at its last), what came before stays done; null lets it run. */
  failAtAction: number | null;
  /** How many batches pass before the one that fails. */
  failAfterBatches: number;
  /** With which of Excel's codes it fails. */
  failCode: string;
  /** The newest set of Excel's API that an add-in is told of when it starts; what belongs to it is here or not, as ever. */
  excelApi: string;
}

export const MEGABYTE = 1024 * 1024;

export function defaultSwitches(): Switches {
  return {
    blanks: 'nothing',
    payloadLimit: 5 * MEGABYTE,
    editing: false,
    failAtAction: null,
    failAfterBatches: 0,
    failCode: 'RequestAborted',
    excelApi: '1.12',
  };
}

export function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

export function exceeds(text: string, limit: number): boolean {
  return text.length > limit || (text.length * 3 > limit && bytes(text) > limit);
}
