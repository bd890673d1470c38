import { plain } from '../headings/heading';
import type { Cells } from '../values/cells';
import { isBlank, shown } from '../values/odd';

/** What the lines above a table say of buckets whose headings only count them (`Period 1: 1-30 days`, `账龄段1：1-30天`): heading, as `plain` leaves it → its span. */
export function statedSpans(lines: Cells): ReadonlyMap<string, string> {
  const stated = new Map<string, string>();
  for (const row of lines)
    for (const cell of row) {
      if (typeof cell !== 'string' || isBlank(cell) || cell.length > longest) continue;
      for (const { groups } of shown(cell).normalize('NFKC').matchAll(said))
        stated.set(plain(groups!.which!), groups!.span!.trim());
    }
  return stated;
}

const longest = 400;
const said =
  /(?<which>(?:period|bucket|column|区间|账龄段|时段|期间)\s*\d{1,2})\s*(?:[:=(]|is\b|-(?=\s))\s*(?<span>(?:(?:over|older than|>=?|超过|大于)\s*\d{1,4}|\d{1,4}\s*(?:-|–|to|至|到)\s*\d{1,4}|\d{1,4}\s*(?:\+|days? and (?:over|older)|天?以上))(?:\s*(?:days?|天|日))?)/gi;
