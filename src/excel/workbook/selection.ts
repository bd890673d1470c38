import { refusal, type Block } from '../../taskpane/port/spreadsheet';
import { inWorkbook } from './inWorkbook';
import { rangesNamed } from './references';
import { blockOf, HEAD_ROWS } from './survey';

/** The selected block; one cell stands for the filled block around it. A block that is a table goes by the table's name. */
export function selectedBlock(): Promise<Block> {
  return inWorkbook(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load('cellCount');
    await context.sync();
    const block = selected.cellCount === 1 ? selected.getSurroundingRegion() : selected;
    const range = block.getUsedRangeOrNullObject(true);
    range.load('address, rowCount, columnCount, worksheet/name');
    await context.sync();
    if (range.isNullObject) throw refusal('not possible here', 'blank');
    const head = range.getCell(0, 0).getResizedRange(Math.min(range.rowCount, HEAD_ROWS) - 1, range.columnCount - 1);
    head.load('values');
    await context.sync();
    const table = await tableAt(context, range.address);
    return blockOf({ kind: table ? 'table' : 'selection', name: table, range }, head.values);
  });
}

/** The table that covers exactly this range, or null. */
async function tableAt(context: Excel.RequestContext, address: string): Promise<string | null> {
  const { tables } = context.workbook;
  tables.load('items/name');
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange());
  for (const range of ranges) range.load('address');
  await context.sync();
  return tables.items[ranges.findIndex((range) => range.address === address)]?.name ?? null;
}

export function selectReference(reference: string): Promise<void> {
  return inWorkbook(async (context) => {
    const [range] = await rangesNamed(context, [reference]);
    if (!range) throw refusal('not possible here', reference);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
}
