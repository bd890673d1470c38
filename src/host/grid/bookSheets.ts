import type { SheetLayout } from './document';

export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** The workbook's sheets: their tabs, what the tabs say, and the rows and columns behind them. Part of `Book`. */
export interface Sheets {
  /** In the order of the tabs. */
  list(): readonly SheetFacts[];
  /** By id or, in any letter case, by name; null where there is none. */
  find(idOrName: string): SheetFacts | null;
  readonly active: string;
  /** Behind the last one; without a name it gets the next free `Sheet1`. */
  add(name?: string): SheetFacts;
  rename(sheet: string, name: string): void;
  remove(sheet: string): void;
  activate(sheet: string): void;
  move(sheet: string, position: number): void;
  show(sheet: string, visible: boolean): void;
  /** A protected sheet refuses every change of its cells. */
  protect(sheet: string, on: boolean): void;
  freeze(sheet: string, rows: number, columns: number): void;
  /** In characters of the standard font, as Excel's dialogue shows it; null is the default width. */
  columnWidth(sheet: string, column: number): number | null;
  setColumnWidth(sheet: string, column: number, count: number, width: number): void;
  layout(sheet: string): SheetLayout;
  setLayout(sheet: string, change: Partial<SheetLayout>): void;
  autofitColumns(sheet: string, column: number, count: number): void;
  insertRows(sheet: string, row: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  insertColumns(sheet: string, column: number, count: number): void;
  deleteColumns(sheet: string, column: number, count: number): void;
}
