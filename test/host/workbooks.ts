import type { Area, Book } from '../../src/host/grid/book';
import type { Cell, Scalar, Sheet, Table, Workbook } from '../../src/host/grid/document';
import { parseAddress } from '../../src/host/grid/address';

type Content = Scalar | Cell | undefined;

/** A small workbook: sheets by name, each a list of rows; a text that begins with an equals sign is a formula. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly Content[])[]>>,
  rest: Partial<Workbook> & {
    tables?: Readonly<Record<string, readonly Table[]>>;
    sheet?: Readonly<Record<string, Partial<Sheet>>>;
  } = {},
): Workbook {
  const { tables = {}, sheet = {}, ...document } = rest;
  return {
    names: [],
    date1904: false,
    settings: {},
    ...document,
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      cells: rows.map((row) => row.map(cellOf)),
      columnWidths: {},
      frozenRows: 0,
      frozenColumns: 0,
      visible: true,
      protected: false,
      tables: tables[name] ?? [],
      conditionalFormats: [],
      charts: [],
      ...sheet[name],
    })),
  };
}

export function table(name: string, range: string, columns: readonly string[]): Table {
  return { name, range, columns, style: 'TableStyleMedium2', totals: false };
}

/** `Data!A1:B2` in a workbook. */
export function area(book: Book, address: string): Area {
  const { sheetName, row, column, rows, columns } = parseAddress(address)!;
  return { sheet: book.sheets.find(sheetName!)!.id, row, column, rows, columns };
}

function cellOf(content: Content): Cell | undefined {
  if (content === null || content === undefined) return undefined;
  if (typeof content === 'object') return content;
  return typeof content === 'string' && content.startsWith('=')
    ? { value: null, formula: content }
    : { value: content };
}
