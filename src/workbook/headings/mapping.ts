import type { Cells } from '../values/cells';
import { plain } from './heading';
import type { Mapping } from '../report/kind';

/** A Mapping range: the user's heading on the left, ours on the right. */
export function readMapping(cells: Cells): Mapping {
  const named = cells.filter(
    (row): row is readonly [string, string] =>
      typeof row[0] === 'string' && typeof row[1] === 'string' && row[1].trim() !== '',
  );
  return new Map(named.map(([theirs, ours]) => [plain(theirs), ours]));
}
