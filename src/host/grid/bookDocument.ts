import type { Book } from './book';
import type { SheetFacts } from './bookSheets';
import type { Cell, CellStyle, Sheet, Table, Workbook } from './document';
import { isPlain } from './layout';
import { cellName } from './address';

/** The live workbook as plain data, ready to be written to a file. */
export function documentOf(book: Omit<Book, 'toDocument'>): Workbook {
  return {
    sheets: book.sheets.list().map((sheet) => sheetOf(book, sheet)),
    names: book.names.list(),
    date1904: book.date1904,
    settings: book.settings.all(),
  };
}

function sheetOf(book: Omit<Book, 'toDocument'>, sheet: SheetFacts): Sheet {
  const layout = book.sheets.layout(sheet.id);
  return {
    name: sheet.name,
    visible: sheet.visible,
    protected: sheet.protected,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    cells: cellsOf(book, sheet.id),
    columnWidths: widthsOf(book, sheet.id),
    tables: book.tables
      .list(sheet.id)
      .map(({ name, range, columns, style, totals }): Table => ({ name, range, columns, style, totals })),
    conditionalFormats: book.conditionalFormats.list(sheet.id),
    charts: book.charts.list(sheet.id),
    ...(!isPlain(layout) && { layout }),
  };
}

function cellsOf(book: Omit<Book, 'toDocument'>, sheet: string): Sheet['cells'] {
  const used = book.cells.used(sheet);
  if (!used) return [];
  const all = { sheet, row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  const [values, formulas, styles] = [book.cells.values(all), book.cells.formulas(all), book.cells.styles(all)];
  const anchors = new Map<string, { rows: number; columns: number }>();
  formulas.forEach((row, r) =>
    row.forEach((formula, c) => {
      const spill =
        typeof formula === 'string' && formula.startsWith('=') ? book.cells.spill({ sheet, row: r, column: c }) : null;
      if (spill && spill.row === r && spill.column === c)
        anchors.set(cellName(r, c), { rows: spill.rows, columns: spill.columns });
    }),
  );
  return values.map((row, r) =>
    row.map((value, c) => cellOf(value, formulas[r]![c]!, styles[r]![c]!, anchors.get(cellName(r, c)))),
  );
}

function cellOf(
  value: Cell['value'],
  formula: Cell['value'],
  style: CellStyle,
  spills: Cell['spills'],
): Cell | undefined {
  const isFormula = formula !== value && typeof formula === 'string' && formula.startsWith('=');
  const styled = Object.keys(style).length > 0;
  if (value === null && !isFormula && !styled) return undefined;
  return { value, ...(isFormula && { formula }), ...(spills && { spills }), ...(styled && { style }) };
}

function widthsOf(book: Omit<Book, 'toDocument'>, sheet: string): Sheet['columnWidths'] {
  const widths: Record<number, number> = {};
  for (let column = 0; column < 256; column++) {
    const width = book.sheets.columnWidth(sheet, column);
    if (width !== null) widths[column] = width;
  }
  return widths;
}
