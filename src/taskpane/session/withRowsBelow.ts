import { addressOf, areaOf, onSheet } from '../port/address';
import type { Rectangle, Spreadsheet, Watch } from '../port/spreadsheet';
import type { Chosen } from '../reading/books';

/** As many rows as are fetched at once. */
const AT_ONCE = 1000;
const LAST_ROW = 1_048_575;

/** A plain range with the rows that stand directly below it, up to the first blank one: a ledger that has grown since it was chosen. A table grows by itself. */
export async function withRowsBelow(spreadsheet: Spreadsheet, chosen: Chosen, watch: Watch): Promise<Chosen> {
  const { block, cells } = chosen;
  if (block.kind === 'table') return chosen;
  const area = areaOf(block.address);
  const below: (readonly unknown[])[] = [];
  for (let top = area.bottom + 1; top <= LAST_ROW; top += AT_ONCE) {
    const piece = { ...area, top, bottom: Math.min(top + AT_ONCE - 1, LAST_ROW) };
    const [found] = await spreadsheet.read([onSheet(block.sheet, addressOf(piece, true))], watch);
    const rows = filledRows(found ?? []);
    below.push(...rows);
    if (rows.length < AT_ONCE) break;
  }
  if (below.length === 0) return chosen;
  const whole = { ...area, bottom: area.bottom + below.length };
  const reference = onSheet(block.sheet, addressOf(whole, true));
  const rows = cells.length + below.length;
  return {
    block: { ...block, reference, address: addressOf(whole), rows },
    cells: [...cells, ...below],
    below: below.length,
  };
}

function filledRows(rows: Rectangle): Rectangle {
  const blank = rows.findIndex((row) => row.every((cell) => cell === '' || cell === null || cell === undefined));
  return blank === -1 ? rows : rows.slice(0, blank);
}
