import type { Remarks } from '../../workbook/report/remark';
import { areaOf } from '../port/address';
import type { Block, Rectangle } from '../port/spreadsheet';

interface TakenIn {
  readonly block: Block;
  readonly cells: Rectangle;
  readonly below?: number;
}

/** Says which rows of the sheet were taken in, because they stand directly below the range that was chosen. */
export function takenIn({ block, cells, below = 0 }: TakenIn): Remarks {
  if (below === 0) return [];
  const last = areaOf(block.address).bottom + 1;
  const first = last - below + 1;
  const sentence =
    below === 1
      ? {
          en: `Row ${last} of the sheet stands directly below the range and is taken in.`,
          zh: `工作表第 ${last} 行紧接在区域之下，已一并读取。`,
        }
      : {
          en: `Rows ${first} to ${last} of the sheet stand directly below the range and are taken in.`,
          zh: `工作表第 ${first} 至 ${last} 行紧接在区域之下，已一并读取。`,
        };
  return [{ weight: 'said', about: 'row', sentence, at: { row: cells.length - below, column: null } }];
}
