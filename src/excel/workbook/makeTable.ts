import { inWorkbook } from './inWorkbook';

/** Makes cells a table, headings in the first row, under a name of the program's choice. */
export function makeTable(sheet: string, address: string): Promise<string> {
  return inWorkbook(async (context) => {
    const table = context.workbook.worksheets.getItem(sheet).tables.add(address, true);
    table.load('name');
    await context.sync();
    return table.name;
  });
}
