import type { Given } from './functionCall';
import { pause } from './pause';
import type { Cells } from '../../workbook/values/cells';
import type { Said } from './messages';

/** As much as is handed over in a few milliseconds. */
const BAND_ROWS = 4000;

/** The arguments of a call: short ones as they are, long ones by the number under which the other thread holds them. */
export interface Parts {
  readonly given: Given<unknown>;
  readonly held: Given<number>;
}

interface HeldRanges {
  /** Long ranges that are not there yet go over, band by band while `wanted` holds; those that this call does not need are forgotten. */
  handOver(to: Pick<Worker, 'postMessage'>, given: Given<unknown>, wanted: () => boolean): Promise<Parts>;
}

export function heldRanges(): HeldRanges {
  const numberOf = new Map<Cells, number>();
  let numbers = 0;
  return {
    async handOver(to, given, wanted) {
      const say = (message: Said) => to.postMessage(message);
      const long = Object.entries(given).filter((entry): entry is [string, Cells] => isLong(entry[1]));
      const ranges = new Set(long.map(([, range]) => range));
      say({ kind: 'forget', ranges: forgotten(numberOf, ranges) });
      for (const range of ranges) {
        if (numberOf.has(range)) continue;
        numberOf.set(range, ++numbers);
        await inBands(range, numbers, say, wanted);
      }
      return {
        given: Object.fromEntries(Object.entries(given).filter(([, value]) => !isLong(value))),
        held: Object.fromEntries(long.map(([parameter, range]) => [parameter, numberOf.get(range)!])),
      };
    },
  };
}

function isLong(value: unknown): boolean {
  return Array.isArray(value) && value.length > BAND_ROWS;
}

function forgotten(numberOf: Map<Cells, number>, needed: ReadonlySet<Cells>): readonly number[] {
  const old = [...numberOf].filter(([range]) => !needed.has(range));
  old.forEach(([range]) => numberOf.delete(range));
  return old.map(([, number]) => number);
}

async function inBands(
  range: Cells,
  number: number,
  say: (message: Said) => void,
  wanted: () => boolean,
): Promise<void> {
  for (let row = 0; row < range.length && wanted(); row += BAND_ROWS) {
    say({ kind: 'rows', range: number, rows: range.slice(row, row + BAND_ROWS) });
    await pause();
  }
}
