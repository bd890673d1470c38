import { addressOf, areaOf } from '../port/address';
import type { Block, Rectangle } from '../port/spreadsheet';

/** A block for a range known only by its reference (`'Open items'!$A$3:$H$64`) and its cells; none where it is gone. */
export function blockOf(reference: string, cells: Rectangle | null): readonly Block[] {
  const [, quoted, bare = '', address] = /^(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Za-z0-9:]+)$/.exec(reference) ?? [];
  if (cells === null || !address) return [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  return [
    {
      reference,
      kind: 'selection',
      label: reference,
      sheet,
      address: addressOf(areaOf(address)),
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
      head: cells.slice(0, 12),
    },
  ];
}
