import { addressOf, areaOf, onSheet } from '../port/address';
import type { Block, Rectangle } from '../port/spreadsheet';

/** A block without its first rows, in the pane as in the formulas about it, so that both count the same rows. A table is named as a whole. */
export function withoutTop(
  { block, cells }: { readonly block: Block; readonly cells: Rectangle },
  rows: number,
): { readonly block: Block; readonly cells: Rectangle; readonly cut: number } {
  if (rows === 0 || block.kind === 'table') return { block, cells, cut: 0 };
  const area = { ...areaOf(block.address), top: areaOf(block.address).top + rows };
  const below = cells.slice(rows);
  return {
    block: {
      ...block,
      reference: onSheet(block.sheet, addressOf(area, true)),
      address: addressOf(area),
      rows: below.length,
      head: below.slice(0, block.head.length),
    },
    cells: below,
    cut: rows,
  };
}
