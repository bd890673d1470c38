import type { Column } from '../report/table';
import type { WrittenAmount } from '../values/writtenAmount';
import type { CertainAmounts } from './certainAmounts';

/** Texts that wait, side by side, because a long list may have nothing else: in which entries they stand, and what they say. The first `count` are there. */
export interface Aside {
  readonly entries: Int32Array;
  /** Digits and marks without a sign stand for themselves. */
  readonly written: (WrittenAmount | string)[];
  count: number;
}

export function asideOf(count: number): Aside {
  return { entries: new Int32Array(count), written: new Array<string>(count), count: 0 };
}

export function putAside(aside: Aside, entry: number, written: WrittenAmount | string): void {
  aside.entries[aside.count] = entry;
  aside.written[aside.count++] = written;
}

/** What a column has in texts: those that wait, if any, and those that were certain at once. */
export interface Written {
  readonly aside: Aside | null;
  readonly certain: CertainAmounts;
}

export function coreOf(written: WrittenAmount | string): string {
  return typeof written === 'string' ? written : written.core;
}

/** Where the column is written with another mark, or with both, those that were certain are judged with the others, in their order. */
export function allOf(column: Column, { aside, certain }: Written, values: Float64Array): Aside {
  const all = asideOf(column.count);
  let next = 0;
  const upTo = (entry: number) => {
    for (; aside !== null && next < aside.count && aside.entries[next]! < entry; next++)
      putAside(all, aside.entries[next]!, aside.written[next]!);
  };
  for (const entry of certain.entries()) {
    upTo(entry);
    putAside(all, entry, String(cellOf(column, entry)));
    values[entry] = NaN;
  }
  upTo(Infinity);
  return all;
}

export function cellOf({ cells, first, at }: Column, entry: number): unknown {
  return cells[first + entry]![at];
}
