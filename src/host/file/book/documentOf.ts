import type { Sheet, Workbook } from '../../grid/document';
import type { FileBook, Worksheet } from '../library';
import { type CellContext, cellsOf } from '../sheet/cells';
import { type ChartLabel, chartsOf } from '../sheet/charts';
import { conditionalFormatsOf } from '../sheet/conditionalFormats';
import { layoutOf } from '../sheet/layout';
import { tablesOf } from '../sheet/tables';
import { namesOf } from './names';

/** Labels of charts by sheet, in the order in which they are drawn. */
export type ChartLabels = ReadonlyMap<string, readonly ChartLabel[]>;

export function documentOf(
  book: FileBook,
  functions: readonly string[],
  labels: ChartLabels,
): Omit<Workbook, 'settings'> {
  const date1904 = book.properties.date1904 === true;
  return {
    sheets: book.worksheets.map((sheet) => sheetOf(sheet, { functions, date1904 }, labels.get(sheet.name) ?? [])),
    names: namesOf(book, functions),
    date1904,
  };
}

function sheetOf(sheet: Worksheet, context: CellContext, labels: readonly ChartLabel[]): Sheet {
  const frozen = sheet.views?.find((view) => view.state === 'frozen') as
    { xSplit?: number; ySplit?: number } | undefined;
  const layout = layoutOf(sheet);
  return {
    name: sheet.name,
    cells: cellsOf(sheet, context),
    columnWidths: widthsOf(sheet),
    frozenRows: frozen?.ySplit ?? 0,
    frozenColumns: frozen?.xSplit ?? 0,
    visible: sheet.state === 'visible',
    protected: sheet.sheetProtection?.sheet === true,
    tables: tablesOf(sheet),
    conditionalFormats: conditionalFormatsOf(sheet, context.functions),
    charts: chartsOf(sheet, labels),
    ...(layout && { layout }),
  };
}

function widthsOf(sheet: Worksheet): Readonly<Record<number, number>> {
  return Object.fromEntries(
    (sheet.columns ?? []).flatMap((column, index) => (column?.width === undefined ? [] : [[index, column.width]])),
  );
}
