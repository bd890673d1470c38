import type { Sheet, Workbook } from '../../grid/document';
import { emptySheet } from '../../grid/emptySheet';
import type { FileBook, Worksheet } from '../library';
import { writeCell } from '../sheet/cells';
import { writeCharts } from '../sheet/charts';
import { writeConditionalFormats } from '../sheet/conditionalFormats';
import { writeLayout } from '../sheet/layout';
import { tableAt, writeTables } from '../sheet/tables';
import type { ChartLabels } from './documentOf';
import { writeNames } from './names';

/** Makes the book of the file say what the document says; whatever is equal before and after is left alone. Answers the labels of all charts. */
export function applyDocument(
  book: FileBook,
  before: Omit<Workbook, 'settings'>,
  after: Workbook,
  functions: readonly string[],
  labels: ChartLabels,
): ChartLabels {
  const context = { functions, date1904: after.date1904 };
  book.properties = { ...book.properties, date1904: after.date1904 };
  before.sheets
    .filter(({ name }) => !after.sheets.some((sheet) => sheet.name === name))
    .forEach(({ name }) => book.removeWorksheet(name));
  const written = after.sheets.map((sheet, index): [string, ReturnType<typeof writeCharts>] => {
    const known = before.sheets.find(({ name }) => name === sheet.name);
    const page = known ? book.getWorksheet(sheet.name)! : book.addWorksheet(sheet.name);
    page.orderNo = index;
    writeSheet(page, known ?? { ...emptySheet, name: sheet.name }, sheet, context);
    return [sheet.name, writeCharts(page, labels.get(sheet.name) ?? [], sheet.charts)];
  });
  writeNames(book, before.names, after.names, functions);
  return new Map(written);
}

function writeSheet(
  page: Worksheet,
  before: Sheet,
  after: Sheet,
  context: { functions: readonly string[]; date1904: boolean },
): void {
  for (let row = 0; row < Math.max(before.cells.length, after.cells.length); row++) {
    const [old, now] = [before.cells[row] ?? [], after.cells[row] ?? []];
    for (let column = 0; column < Math.max(old.length, now.length); column++) {
      if (!old[column] && !now[column]) continue;
      writeCell(page.getCell(row + 1, column + 1), old[column], now[column], {
        ...context,
        table: () => tableAt(after.tables, row, column),
      });
    }
  }
  writeTables(page, before.tables, after.tables);
  writeConditionalFormats(page, before.conditionalFormats, after.conditionalFormats, context.functions);
  writeView(page, before, after);
  writeLayout(page, before.layout, after.layout);
}

function writeView(page: Worksheet, before: Sheet, after: Sheet): void {
  for (const column of new Set([...Object.keys(before.columnWidths), ...Object.keys(after.columnWidths)].map(Number))) {
    if (before.columnWidths[column] !== after.columnWidths[column])
      page.getColumn(column + 1).width = after.columnWidths[column];
  }
  if (before.frozenRows !== after.frozenRows || before.frozenColumns !== after.frozenColumns) {
    const { frozenRows: ySplit, frozenColumns: xSplit } = after;
    const { showGridLines } = page.views?.[0] ?? {};
    page.views = [
      ySplit + xSplit === 0
        ? { showGridLines, state: 'normal', style: undefined as never }
        : { showGridLines, state: 'frozen', xSplit, ySplit },
    ];
  }
  if (before.visible !== after.visible) page.state = after.visible ? 'visible' : 'hidden';
  if (before.protected !== after.protected) page.sheetProtection = after.protected ? { sheet: true } : null;
}
