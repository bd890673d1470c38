import { cellName, quotedSheet } from '../../src/host/grid/address';
import type { CellValue, Workbook } from '../../src/host/grid/document';

export interface Compared {
  readonly cells: number;
  readonly different: readonly string[];
}

/** Lays what another program reads in a workbook beside what we hold; `elsewhere` names cells that it cannot know. */
export function compare(
  document: Workbook,
  read: Readonly<Record<string, string[][]>>,
  elsewhere: (sheet: string, row: number, column: number) => boolean,
): Compared {
  const different: string[] = [];
  let cells = 0;
  for (const sheet of document.sheets) {
    const rows = read[sheet.name] ?? [];
    for (let row = 0; row < Math.max(rows.length, sheet.cells.length); row++) {
      for (let column = 0; column < Math.max(rows[row]?.length ?? 0, sheet.cells[row]?.length ?? 0); column++) {
        const [ours, theirs] = [sheet.cells[row]?.[column]?.value ?? null, rows[row]?.[column] ?? ''];
        if (ours !== null || theirs !== '') cells++;
        if (!elsewhere(sheet.name, row, column) && !same(ours, theirs))
          different.push(
            `${quotedSheet(sheet.name)}!${cellName(row, column)}: ours ${JSON.stringify(ours)}, theirs ${JSON.stringify(theirs)}`,
          );
      }
    }
  }
  return { cells, different };
}

function same(ours: CellValue, theirs: string): boolean {
  if (ours === null) return theirs === '';
  if (typeof ours === 'string') return theirs === ours;
  if (typeof ours === 'boolean') return theirs === String(ours).toUpperCase();
  if (typeof ours === 'object') return theirs === ours.error;
  const number = numberOf(theirs);
  return Math.abs(number - ours) <= 1e-9 * Math.max(1, Math.abs(ours));
}

/** Even unformatted, LibreOffice writes days as dates and shares as percentages. */
function numberOf(text: string): number {
  const iso = text.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$1-$2');
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
  if (text === '' || Number.isNaN(Number(text.replace(/%$/, '')))) return NaN;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}
