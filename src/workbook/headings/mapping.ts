import type { Cells } from '../values/cells';
import { aliasHeadings } from './aliases';
import { candidates, plain, spellings } from './heading';
import { portfolioHeadings } from './portfolio';
import { receivableHeadings } from './receivables';
import { readAliases, type AliasesAt } from '../names/aliases';
import type { Mapping } from '../report/kind';
import { isBlank } from '../values/odd';

/**
 * A Mapping range: the user's heading on the left, ours on the right. From a row on that is headed as an aliases table (Alias, Customer) it
 * says what customers are called: their name, ours.
 */
export function readMapping(cells: Cells): Mapping {
  const table = aliasesIn(cells);
  const named = cells
    .slice(0, table?.headingRow)
    .filter(
      (row): row is readonly [string, string] =>
        typeof row[0] === 'string' && typeof row[1] === 'string' && row[1].trim() !== '',
    );
  const headings = new Map(named.map(([theirs, ours]) => [plain(theirs), ours]));
  return table === null ? headings : Object.assign(headings, { names: readAliases(cells, table) });
}

/** The row that heads names, told from one that reads a heading called Alias as Customer name: below it a name stands, and no heading of ours. */
function aliasesIn(cells: Cells): AliasesAt | null {
  const known = spellings(aliasHeadings);
  for (const [headingRow, row] of cells.entries()) {
    const keys = row.map((cell) => (typeof cell === 'string' ? known.get(plain(cell)) : undefined));
    const [theirs, ours] = [keys.indexOf('theirs'), keys.indexOf('ours')];
    const next = cells[headingRow + 1];
    if (theirs >= 0 && ours >= 0 && next && !isBlank(next[ours]) && !isOurHeading(next[ours]))
      return { headingRow, theirs, ours };
  }
  return null;
}

function isOurHeading(cell: unknown): boolean {
  if (typeof cell !== 'string') return false;
  const texts = candidates(cell);
  return (
    texts.length === 0 ||
    [receivableHeadings, portfolioHeadings].some((headings) => {
      const known = spellings<string>(headings);
      return texts.some((text) => known.has(text));
    })
  );
}
