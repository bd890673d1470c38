import { addressOf, areaOf, onSheet } from '../port/address';
import type { Block, Rectangle } from '../port/spreadsheet';

/** A block from its heading row down, as the formulas read it: so that the pane and a cell count the same rows. A table is named as a whole. */
export function fromHeadings(
  { block, cells }: { readonly block: Block; readonly cells: Rectangle },
  headingRow: number,
): { readonly block: Block; readonly cells: Rectangle; readonly headingRow: number } {
  if (headingRow === 0 || block.kind === 'table') return { block, cells, headingRow };
  const area = { ...areaOf(block.address), top: areaOf(block.address).top + headingRow };
  const below = cells.slice(headingRow);
  return {
    block: {
      ...block,
      reference: onSheet(block.sheet, addressOf(area, true)),
      address: addressOf(area),
      rows: below.length,
      head: below.slice(0, block.head.length),
    },
    cells: below,
    headingRow: 0,
  };
}
