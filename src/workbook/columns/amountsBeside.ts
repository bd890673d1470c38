import { noEvidence, withEvidence, type MarkEvidence } from '../values/decimalMark';
import { digitsAsNumber } from '../values/digits';
import { isBlank } from '../values/odd';
import { isDash, isWordForNothing } from '../values/nothing';
import { writtenAmount } from '../values/writtenAmount';
import type { Column } from '../report/table';

/** What the other amounts of the same table say about the decimal mark. Only asked where a column leaves it open. */
export function evidenceBeside(column: Column): MarkEvidence {
  const width = column.cells[column.first - 1]?.length ?? 0;
  let evidence = noEvidence;
  for (let at = 0; at < width; at++) {
    const found = at === column.at ? noEvidence : evidenceIn(column, at);
    evidence = { ...evidence, point: evidence.point + found.point, comma: evidence.comma + found.comma };
  }
  return evidence;
}

/** A column speaks only if all its texts are amounts; a month (`2025.01`) or a day (`31.12`) is none. */
function evidenceIn({ cells, first, count }: Column, at: number): MarkEvidence {
  let evidence = noEvidence;
  for (let entry = 0; entry < count; entry++) {
    const cell = cells[first + entry]?.[at];
    if (typeof cell === 'number' || isBlank(cell) || isDash(cell) || isWordForNothing(cell)) continue;
    const written = typeof cell === 'string' ? writtenAmount(cell.replace(/\s*%\s*$/, '')) : null;
    if (written === null || (digitsAsNumber(written.core, '.') ?? digitsAsNumber(written.core, ',')) === null)
      return noEvidence;
    if (!/^(?:(?:19|20)\d\d|[0-3]?\d)[.,](?:0[1-9]|1[0-2])$/.test(written.core))
      evidence = withEvidence(evidence, written.core);
  }
  return evidence;
}
