import { customFunctionsOf } from '../../src/cli/customFunctions';
import type { Book } from '../../src/host/grid/book';
import type { CellValue, Workbook } from '../../src/host/grid/document';
import { openBook } from '../../src/host/grid/openBook';
import type { Answers } from '../../src/taskpane/flow/answers';
import { areaOf } from '../../src/taskpane/port/address';
import type { BookPlan } from '../../src/taskpane/port/spreadsheet';
import { openSession } from '../../src/taskpane/session/openSession';
import type { State } from '../../src/taskpane/session/state';
import { day } from '../taskpane/books';
import { memorySpreadsheet, type MemoryBook } from '../taskpane/memorySpreadsheet';
import { until } from '../taskpane/until';
import { emptySheet } from '../../src/host/grid/emptySheet';

/** What the wizard knows when it has its result. */
export async function decided(memory: MemoryBook, change: Partial<Answers>): Promise<State> {
  const session = openSession(memorySpreadsheet(memory));
  await until(() => session.state().survey !== null && session.state().busy === null);
  session.answer({ day, ...change, step: 'result' });
  await until(() => session.state().outcome !== null);
  session.close();
  return session.state();
}

/** The workbook as a document, blank cells left out. */
export function documentOf({ sheets, tables = {} }: MemoryBook): Workbook {
  return {
    names: [],
    date1904: false,
    settings: {},
    sheets: Object.entries(sheets).map(([name, cells]) => ({
      ...emptySheet,
      name,
      cells: cells.map((row) => row.map((value) => (value === '' ? undefined : { value: value as CellValue }))),
      tables: Object.entries(tables)
        .filter(([, table]) => table.sheet === name)
        .map(([table, { address }]) => ({
          name: table,
          range: address,
          columns: cells[0]!.map(String),
          style: null,
          totals: false,
        })),
    })),
  };
}

/** A workbook with our functions in it, open for calculation. */
export function openedBook(memory: MemoryBook): Book {
  return openBook(documentOf(memory), { functions: customFunctionsOf(false) });
}

/** The workbook with the plan's sheets on it, calculated by the sheet itself. */
export async function calculatedBook(memory: MemoryBook, plan: BookPlan): Promise<Book> {
  const book = openedBook(memory);
  for (const { name } of plan.sheets) book.sheets.add(name);
  for (const { name, refersTo } of plan.names) book.names.set({ name, refersTo, sheet: null });
  for (const { name, blocks } of plan.sheets) {
    for (const { at, cells } of blocks) {
      const { top, left } = areaOf(at);
      const columns = Math.max(...cells.map((row) => row.length));
      const entries = cells.map((row) => Array.from({ length: columns }, (_, column) => entry(row[column])));
      const sheet = book.sheets.find(name)!.id;
      book.cells.enter({ sheet, row: top, column: left, rows: cells.length, columns }, entries);
    }
  }
  await book.calculation.settled();
  return book;
}

function entry(cell: unknown): string | number | boolean | undefined {
  if (cell === null || cell === undefined) return undefined;
  return typeof cell === 'object' ? (cell as { formula: string }).formula : (cell as string | number | boolean);
}

/** More of a sheet than is ever filled with so few customers. */
export function everythingOn(book: Book, sheet: string): CellValue[][] {
  return book.cells.values({ sheet: book.sheets.find(sheet)!.id, row: 0, column: 0, rows: 250, columns: 32 });
}
