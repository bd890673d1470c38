import { shown } from './odd';
import type { Column } from './table';

/** A column of texts as they stand; blank is ''. */
export function textColumn({ cells, at, first, count }: Column): readonly string[] {
  return Array.from({ length: count }, (_, entry) => {
    const cell = cells[first + entry]![at];
    return typeof cell === 'string' ? cell : cell === 0 ? '' : shown(cell);
  });
}
